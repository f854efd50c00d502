package id.msme.check;

import id.msme.finding.FindingCode;
import id.msme.text.Digits;
import id.msme.text.EightBytes;
import id.msme.text.Span;
import java.util.List;

/** Checks an Indonesian telephone number. */
public final class PhoneCheck {

    /** The result for a text that is not a phone number. */
    public static final long REFUSED = -1;

    private static final int MIN_MOBILE_DIGITS = 9;
    private static final int MAX_MOBILE_DIGITS = 12;
    private static final int MIN_FIXED_DIGITS = 7;
    private static final int MAX_FIXED_DIGITS = 11;

    /** The bytes of +62, with which most numbers start. */
    private static final long USUAL_PREFIX = '+' | '6' << 8 | '2' << 16;

    private static final int USUAL_LENGTH = 3;

    private PhoneCheck() {}

    /**
     * Checks a text without allocating if it is right.
     *
     * @param text the text
     * @param sink takes {@code phone.format} if the text is not an Indonesian phone number, and {@code phone.landline}
     *     if it is a fixed line
     * @return the digits after the country code as a number, or {@link #REFUSED}
     */
    public static long check(CharSequence text, FindingSink sink) {
        return check(Span.of(text), sink);
    }

    private static long check(Span text, FindingSink sink) {
        int start = afterPrefix(text);
        long packed = start < 0 ? Digits.NONE : Digits.packPhone(text, start);
        if (!isNational(packed)) {
            sink.report(FindingCode.PHONE_FORMAT, () -> List.of(Digits.length(text), fault(text, start)));
            return REFUSED;
        }
        sink.passed(FindingCode.PHONE_FORMAT);
        long national = Digits.value(packed);
        if (startsWithEight(national, Digits.power(Digits.count(packed) - 1))) {
            sink.passed(FindingCode.PHONE_LANDLINE);
        } else {
            sink.report(FindingCode.PHONE_LANDLINE);
        }
        return national;
    }

    private static String fault(Span text, int start) {
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
    private static boolean startsAsANumber(Span text, int start) {
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

    private static boolean isNational(long packed) {
        int count = Digits.count(packed);
        if (count < MIN_FIXED_DIGITS || count > MAX_MOBILE_DIGITS) {
            return false;
        }
        long number = Digits.value(packed);
        // one in the place of the first digit, and of the second
        long first = Digits.power(count - 1);
        long second = Digits.power(count - 2);
        boolean isMobile = startsWithEight(number, first);
        boolean isOutOfPlace = number < 2 * first || (isMobile && isNoMobile(number - 8 * first, second));
        int min = isMobile ? MIN_MOBILE_DIGITS : MIN_FIXED_DIGITS;
        int max = isMobile ? MAX_MOBILE_DIGITS : MAX_FIXED_DIGITS;
        return !isOutOfPlace && count >= min && count <= max;
    }

    /** Whether the digits after the eight start with 0 or 4. */
    private static boolean isNoMobile(long afterEight, long second) {
        return afterEight < second || (afterEight >= 4 * second && afterEight < 5 * second);
    }

    /**
     * {@return whether a number is a mobile number: those start with 8}
     *
     * @param national the digits after the country code, seven or more
     */
    public static boolean isMobile(long national) {
        int count = MIN_FIXED_DIGITS;
        while (national >= Digits.power(count)) {
            count++;
        }
        return startsWithEight(national, Digits.power(count - 1));
    }

    private static boolean startsWithEight(long national, long first) {
        return national >= 8 * first && national < 9 * first;
    }

    /** The index after the prefix, separators passed over, or −1. */
    private static int afterPrefix(Span text) {
        if (startsUsually(text)) {
            return USUAL_LENGTH;
        }
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

    /** Whether a text starts with +62 and a digit that is no 0, as most do. */
    private static boolean startsUsually(Span text) {
        if (!text.isAscii() || text.length() <= USUAL_LENGTH) {
            return false;
        }
        long word = EightBytes.at(text.bytes(), text.start());
        return EightBytes.first(word ^ USUAL_PREFIX, USUAL_LENGTH) == 0
                && (EightBytes.between(word, '1', '9') >>> (USUAL_LENGTH << 3) & 0x80) != 0;
    }

    private static int next(Span text, int from) {
        int at = from;
        while (at < text.length() && isSeparator(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char c) {
        return Digits.isSeparator(c) || c == '(' || c == ')';
    }

    private static boolean is(Span text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }
}
