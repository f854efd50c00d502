package id.msme.identity;

import static java.util.Objects.requireNonNull;

import id.msme.finding.FindingCode;
import id.msme.finding.FindingException;
import id.msme.finding.FindingSink;
import id.msme.privacy.Guarded;
import id.msme.text.Digits;
import id.msme.text.Mask;
import java.util.Optional;

/**
 * A business identification number (<i>Nomor Induk Berusaha</i>): 13 digits without a published check digit; leading
 * zeros occur.
 *
 * <p>The licensing system OSS issues one for each business (PP 28/2025; Permen Investasi/BKPM 5/2025 art. 16). The 13
 * digits come from PP 24/2018 art. 24–25, which these replaced.
 *
 * <p>A NIB is personal data if its holder is a person: {@link #toString()} masks it, and serializers that work by
 * reflection are refused.
 */
public final class Nib extends Guarded {

    /** What {@link #check} returns if the text is not a NIB. */
    public static final long REFUSED = -1;

    private static final int LENGTH = 13;

    private final transient long number;

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
        return new Nib(check(requireNonNull(text, "text"), FindingException.throwing()));
    }

    /**
     * Reads a NIB, if the text is one.
     *
     * @param text the text
     * @return the number, or empty
     */
    public static Optional<Nib> find(String text) {
        long number = check(requireNonNull(text, "text"), (code, values) -> {});
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
        requireNonNull(text, "text");
        requireNonNull(sink, "sink");
        long packed = Digits.pack(text);
        if (Digits.count(packed) != LENGTH) {
            sink.report(FindingCode.NIB_FORMAT, Digits.length(text), Digits.fault(text));
            return REFUSED;
        }
        sink.passed(FindingCode.NIB_FORMAT);
        return Digits.value(packed);
    }

    /** {@return the 13 digits, in clear} */
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
