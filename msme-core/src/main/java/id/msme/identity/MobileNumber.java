package id.msme.identity;

import id.msme.finding.FindingCode;
import id.msme.finding.FindingException;
import id.msme.finding.FindingSink;
import id.msme.text.Digits;
import id.msme.text.Mask;
import java.util.Optional;

/**
 * An Indonesian mobile telephone number, kept in international form.
 *
 * <p>Written as {@code +62} or {@code 0}, then {@code 8}, a digit that is neither 0 nor 4, and seven to ten more digits. The operator
 * is not inferred: sources disagree on whether a number keeps it.
 */
public final class MobileNumber {

    /** What {@link #check} answers where the text is no mobile number. */
    public static final long REFUSED = -1;

    private static final int FEWEST_DIGITS = 9;
    private static final int MOST_DIGITS = 12;

    private final long national;

    private MobileNumber(long national) {
        this.national = national;
    }

    /**
     * Reads a number.
     *
     * @param text the text, with spaces, dots and hyphens anywhere
     * @return the number
     * @throws FindingException with {@code phone.format} if the text is no Indonesian mobile number
     */
    public static MobileNumber parse(String text) {
        return new MobileNumber(check(text, FindingException.throwing()));
    }

    /**
     * {@return the number that a text writes, if it is one}
     *
     * @param text the text
     */
    public static Optional<MobileNumber> find(String text) {
        long national = check(text, (code, values) -> {});
        return national == REFUSED ? Optional.empty() : Optional.of(new MobileNumber(national));
    }

    /**
     * Checks a text without allocating where it is right.
     *
     * @param text the text
     * @param sink takes {@code phone.format} if the text is no Indonesian mobile number
     * @return the digits after the country code as a number, or {@link #REFUSED}
     */
    public static long check(CharSequence text, FindingSink sink) {
        long national = national(text);
        if (national == REFUSED) {
            sink.report(FindingCode.PHONE_FORMAT, Digits.length(text));
        }
        return national;
    }

    private static long national(CharSequence text) {
        int start = afterPrefix(text);
        if (start < 0) {
            return REFUSED;
        }
        long number = 0;
        int count = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Digits.isSeparator(c)) {
                continue;
            }
            if (c < '0' || c > '9' || ++count > MOST_DIGITS) {
                return REFUSED;
            }
            boolean isMobileSoFar = count == 1 ? c == '8' : count != 2 || (c != '0' && c != '4');
            if (!isMobileSoFar) {
                return REFUSED;
            }
            number = number * 10 + (c - '0');
        }
        return count < FEWEST_DIGITS ? REFUSED : number;
    }

    /** The index after {@code +62} or {@code 0}, separators passed over, or −1. */
    private static int afterPrefix(CharSequence text) {
        int at = next(text, 0);
        if (is(text, at, '0')) {
            return at + 1;
        }
        if (!is(text, at, '+')) {
            return -1;
        }
        at = next(text, at + 1);
        if (!is(text, at, '6')) {
            return -1;
        }
        at = next(text, at + 1);
        return is(text, at, '2') ? at + 1 : -1;
    }

    private static int next(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && Digits.isSeparator(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean is(CharSequence text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** {@return the number as {@code +62…}} */
    public String reveal() {
        return "+62" + national;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MobileNumber that && national == that.national;
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
