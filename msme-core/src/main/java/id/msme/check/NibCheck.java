package id.msme.check;

import id.msme.finding.FindingCode;
import id.msme.text.Digits;
import java.util.List;

/** Checks a business identification number (NIB): 13 digits. */
public final class NibCheck {

    /** The result for a text that is not a NIB. */
    public static final long REFUSED = -1;

    /** How many digits a NIB has. */
    public static final int LENGTH = 13;

    private NibCheck() {}

    /**
     * Checks a text without allocating if it is right.
     *
     * @param text the text, with spaces, dots and hyphens anywhere
     * @param sink takes {@code nib.format} if the text is not 13 digits
     * @return the 13 digits as a number, or {@link #REFUSED}
     */
    public static long check(CharSequence text, FindingSink sink) {
        long packed = Digits.pack(text);
        if (Digits.count(packed) != LENGTH) {
            sink.report(FindingCode.NIB_FORMAT, () -> List.of(Digits.length(text), Digits.fault(text)));
            return REFUSED;
        }
        sink.passed(FindingCode.NIB_FORMAT);
        return Digits.value(packed);
    }
}
