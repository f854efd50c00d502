package id.msme.identity;

import static java.util.Objects.requireNonNull;

import id.msme.check.FindingSink;
import id.msme.check.NibCheck;
import id.msme.finding.FindingException;
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
        return new Nib(NibCheck.check(requireNonNull(text, "text"), FindingSink.THROWING));
    }

    /**
     * Reads a NIB, if the text is one.
     *
     * @param text the text
     * @return the number, or empty
     */
    public static Optional<Nib> find(String text) {
        long number = NibCheck.check(requireNonNull(text, "text"), FindingSink.NONE);
        return number == NibCheck.REFUSED ? Optional.empty() : Optional.of(new Nib(number));
    }

    /** {@return the 13 digits, in clear} */
    public String reveal() {
        return Digits.text(number, NibCheck.LENGTH);
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
