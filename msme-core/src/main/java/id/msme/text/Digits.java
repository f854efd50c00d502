package id.msme.text;

/** ASCII digits with spaces, dots and hyphens anywhere, packed into a number and a count without allocating. */
public final class Digits {

    /** The text holds something else than digits and separators, or more digits than any identifier has. */
    static final long NONE = -1;

    /** The fault of a text that holds nothing but separators. */
    public static final String NOTHING = "nothing-stated";

    private static final int MAX_DIGITS = 16;
    private static final int NITKU_DIGITS = 22;
    // 10^16 is below 2^54, so the count fits above
    private static final int COUNT_SHIFT = 54;
    private static final int TEN_TO_EIGHT = 100_000_000;
    /** The powers of ten by their exponents. */
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private Digits() {}

    /** Packs at most 16 digits, or answers {@link #NONE}. */
    public static long pack(CharSequence text) {
        Span span = Span.of(text);
        return span.isAscii() ? pack(span.bytes(), span.start(), span.start() + span.length()) : NONE;
    }

    private static long pack(byte[] bytes, int start, int end) {
        long value = 0;
        int count = 0;
        int at = start;
        while (at < end) {
            long word = EightBytes.at(bytes, at);
            int digits = Math.min(EightBytes.digits(word), end - at);
            if (digits == 0) {
                if (!isSeparator(bytes[at])) {
                    return NONE;
                }
                at++;
                continue;
            }
            count += digits;
            if (count > MAX_DIGITS) {
                return NONE;
            }
            value = value * POWERS[digits] + EightBytes.number(word, digits);
            at += digits;
        }
        return ((long) count << COUNT_SHIFT) | value;
    }

    /** The number of two digits, or a negative one. */
    static int two(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return (tens | ones | (9 - tens) | (9 - ones)) >= 0 ? tens * 10 + ones : -1;
    }

    /**
     * {@return the first digit of a number}
     *
     * @param number 0 or more, at most 16 digits
     */
    public static int first(long number) {
        long rest = number >= TEN_TO_EIGHT ? number / TEN_TO_EIGHT : number;
        int low = (int) rest;
        if (low >= 10_000) {
            low /= 10_000;
        }
        if (low >= 100) {
            low /= 100;
        }
        return low >= 10 ? low / 10 : low;
    }

    /** Packs like {@link #pack}, and of a NITKU of 22 digits the first 16. */
    public static long packNpwp(CharSequence text) {
        long packed = pack(text);
        if (packed != NONE || text.length() < NITKU_DIGITS) {
            return packed;
        }
        long first = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSeparator(c)) {
                continue;
            }
            if (c < '0' || c > '9' || ++count > NITKU_DIGITS) {
                return NONE;
            }
            first = count <= MAX_DIGITS ? first * 10 + (c - '0') : first;
        }
        return count == NITKU_DIGITS ? ((long) MAX_DIGITS << COUNT_SHIFT) | first : NONE;
    }

    /** Names what is wrong with a text that does not have the expected number of digits; a term of the messages. */
    public static String fault(CharSequence text) {
        boolean isEmpty = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            if (!isDigit && !isSeparator(c)) {
                return "not-digits";
            }
            isEmpty &= !isDigit;
        }
        return isEmpty ? NOTHING : "wrong-length";
    }

    public static int count(long packed) {
        return packed == NONE ? -1 : (int) (packed >>> COUNT_SHIFT);
    }

    public static long value(long packed) {
        return packed & ((1L << COUNT_SHIFT) - 1);
    }

    public static boolean isSeparator(int c) {
        return c == ' ' || c == '.' || c == '-';
    }

    /** The number of characters that are not separators, as an argument of a message. */
    public static String length(CharSequence text) {
        int count = 0;
        for (int at = 0; at < text.length(); ) {
            int character = Character.codePointAt(text, at);
            count += isSeparator(character) ? 0 : 1;
            at += Character.charCount(character);
        }
        return Integer.toString(count);
    }

    public static String text(long value, int length) {
        String digits = Long.toString(value);
        return "0".repeat(length - digits.length()) + digits;
    }
}
