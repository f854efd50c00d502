package id.msme.identity;

import id.msme.finding.FindingCode;
import id.msme.finding.FindingException;
import id.msme.finding.FindingSink;
import id.msme.text.Digits;
import id.msme.text.Mask;
import java.util.Optional;

/**
 * A business identification number (<i>Nomor Induk Berusaha</i>): 13 digits given out by the licensing system OSS, one a business,
 * protected but without a published check digit (PP 24/2018 art. 24–25). Leading zeros occur.
 */
public final class Nib {

    /** What {@link #check} answers where the text is no NIB. */
    public static final long REFUSED = -1;

    private static final int LENGTH = 13;

    private final long number;

    private Nib(long number) {
        this.number = number;
    }

    /**
     * Reads 13 digits.
     *
     * @param text the text, with spaces, dots and hyphens anywhere
     * @return the number
     * @throws FindingException with {@code nib.format} if the text is not 13 digits
     */
    public static Nib parse(String text) {
        return new Nib(check(text, FindingException.throwing()));
    }

    /**
     * {@return the number that a text writes, if it is one}
     *
     * @param text the text
     */
    public static Optional<Nib> find(String text) {
        long number = check(text, (code, values) -> {});
        return number == REFUSED ? Optional.empty() : Optional.of(new Nib(number));
    }

    /**
     * Checks a text without allocating where it is right.
     *
     * @param text the text
     * @param sink takes {@code nib.format} if the text is not 13 digits
     * @return the 13 digits as a number, or {@link #REFUSED}
     */
    public static long check(CharSequence text, FindingSink sink) {
        long packed = Digits.pack(text);
        if (Digits.count(packed) != LENGTH) {
            sink.report(FindingCode.NIB_FORMAT, Digits.length(text));
            return REFUSED;
        }
        return Digits.value(packed);
    }

    /** {@return the 13 digits} */
    public String reveal() {
        return Digits.text(number, LENGTH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nib that && number == that.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    /** {@return the number with only its last four digits shown} */
    @Override
    public String toString() {
        return Mask.middle(reveal(), 0, 4);
    }
}
