package id.msme.identity;

import static java.util.Objects.requireNonNull;

import id.msme.check.FindingSink;
import id.msme.check.PhoneCheck;
import id.msme.finding.FindingException;
import id.msme.privacy.Guarded;
import id.msme.text.Mask;
import java.util.Optional;

/**
 * An Indonesian telephone number, kept in international form.
 *
 * <p>It is written with the prefix {@code +62}, {@code 62}, {@code 0}, {@code +620} or {@code 620}, and spaces, dots,
 * hyphens and parentheses anywhere. A mobile number has {@code 8}, a digit that is neither 0 nor 4, and seven to ten
 * more digits; a fixed line has a digit from 2 to 7 or 9 and six to ten more. The operator is not inferred: sources
 * disagree on whether a number keeps it.
 *
 * <p>A phone number is personal data: {@link #toString()} masks it, and serializers that work by reflection are
 * refused.
 */
public final class PhoneNumber extends Guarded {

    private final transient long national;

    private PhoneNumber(long national) {
        this.national = national;
    }

    /**
     * Reads a number.
     *
     * @param text the text, for example {@code 0812-3456-7890}
     * @return the number
     * @throws FindingException with {@code phone.format} if the text is not an Indonesian phone number
     */
    public static PhoneNumber parse(String text) {
        return new PhoneNumber(PhoneCheck.check(requireNonNull(text, "text"), FindingSink.THROWING));
    }

    /**
     * Reads a number, if the text is one.
     *
     * @param text the text
     * @return the number, or empty
     */
    public static Optional<PhoneNumber> find(String text) {
        long national = PhoneCheck.check(requireNonNull(text, "text"), FindingSink.NONE);
        return national == PhoneCheck.REFUSED ? Optional.empty() : Optional.of(new PhoneNumber(national));
    }

    /** {@return whether the digits are those of a mobile number, not of a fixed line} */
    public boolean ofMobile() {
        return PhoneCheck.isMobile(national);
    }

    /** {@return the number as {@code +62…}} */
    public String reveal() {
        return "+62" + national;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber that && national == that.national;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(national);
    }

    /** {@return the number with only its first six and last two characters shown} */
    @Override
    public String toString() {
        return Mask.middle(reveal(), 6, 2);
    }
}
