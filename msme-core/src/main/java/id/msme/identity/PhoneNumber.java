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

    /** What {@link #check} returns if the text is not a phone number. */
    public static final long REFUSED = -1;

    private static final int MIN_MOBILE_DIGITS = 9;
    private static final int MAX_MOBILE_DIGITS = 12;
    private static final int MIN_FIXED_DIGITS = 7;
    private static final int MAX_FIXED_DIGITS = 11;

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
        return new PhoneNumber(check(requireNonNull(text, "text"), FindingException.throwing()));
    }

    /**
     * Reads a number, if the text is one.
     *
     * @param text the text
     * @return the number, or empty
     */
    public static Optional<PhoneNumber> find(String text) {
        long national = check(requireNonNull(text, "text"), (code, values) -> {});
        return national == REFUSED ? Optional.empty() : Optional.of(new PhoneNumber(national));
    }

    /**
     * Checks a text without allocating where it is right.
     *
     * @param text the text
     * @param sink takes {@code phone.format} if the text is not an Indonesian phone number, and {@code phone.landline}
     *     if it is a fixed line
     * @return the digits after the country code as a number, or {@link #REFUSED}
     */
    public static long check(CharSequence text, FindingSink sink) {
        requireNonNull(text, "text");
        requireNonNull(sink, "sink");
        int start = afterPrefix(text);
        long national = start < 0 ? REFUSED : national(text, start);
        if (national == REFUSED) {
            sink.report(FindingCode.PHONE_FORMAT, Digits.length(text), fault(text, start));
            return REFUSED;
        }
        sink.passed(FindingCode.PHONE_FORMAT);
        if (isMobile(national)) {
            sink.passed(FindingCode.PHONE_LANDLINE);
        } else {
            sink.report(FindingCode.PHONE_LANDLINE);
        }
        return national;
    }

    private static String fault(CharSequence text, int start) {
        if (Digits.length(text).equals("0")) {
            return Digits.NOTHING;
        }
        if (start < 0) {
            return "wrong-prefix";
        }
        return startsAsANumber(text, start) ? "wrong-length" : "no-such-number";
    }

    /**
     * Whether all characters after the prefix are digits, the first two of them those of a mobile number or a fixed
     * line.
     */
    private static boolean startsAsANumber(CharSequence text, int start) {
        int count = 0;
        char first = ' ';
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSeparator(c)) {
                continue;
            }
            if (c < '0' || c > '9' || isOutOfPlace(c, count, first)) {
                return false;
            }
            first = count == 0 ? c : first;
            count++;
        }
        return true;
    }

    private static boolean isOutOfPlace(char c, int at, char first) {
        return at == 0 ? c == '0' || c == '1' : at == 1 && first == '8' && (c == '0' || c == '4');
    }

    private static long national(CharSequence text, int start) {
        long number = 0;
        int count = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSeparator(c)) {
                continue;
            }
            boolean isOutOfPlace =
                    count == 0 ? c == '1' || c == '0' : count == 1 && number == 8 && (c == '0' || c == '4');
            if (c < '0' || c > '9' || isOutOfPlace || ++count > MAX_MOBILE_DIGITS) {
                return REFUSED;
            }
            number = number * 10 + (c - '0');
        }
        boolean isMobile = count > 0 && isMobile(number);
        int min = isMobile ? MIN_MOBILE_DIGITS : MIN_FIXED_DIGITS;
        int max = isMobile ? MAX_MOBILE_DIGITS : MAX_FIXED_DIGITS;
        return count >= min && count <= max ? number : REFUSED;
    }

    /** Mobile numbers are those that start with 8. */
    private static boolean isMobile(long national) {
        long first = national;
        while (first >= 10) {
            first /= 10;
        }
        return first == 8;
    }

    /** The index after the prefix, separators passed over, or −1. */
    private static int afterPrefix(CharSequence text) {
        int at = next(text, 0);
        boolean isInternational = is(text, at, '+');
        if (isInternational) {
            at = next(text, at + 1);
        } else if (is(text, at, '0')) {
            return at + 1;
        }
        int second = next(text, at + 1);
        if (!is(text, at, '6') || !is(text, second, '2')) {
            return -1;
        }
        int third = next(text, second + 1);
        return is(text, third, '0') ? third + 1 : second + 1;
    }

    private static int next(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isSeparator(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char c) {
        return Digits.isSeparator(c) || c == '(' || c == ')';
    }

    private static boolean is(CharSequence text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** {@return whether the digits are those of a mobile number, not of a fixed line} */
    public boolean ofMobile() {
        return isMobile(national);
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
