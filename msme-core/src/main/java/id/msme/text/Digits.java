package id.msme.text;

/** ASCII digits with spaces, dots and hyphens anywhere, packed into a number and a count without allocating. */
public final class Digits {

    /** The text holds something else than digits and separators, or more digits than any identifier has. */
    public static final long NONE = -1;

    /** The fault of a text that holds nothing but separators. */
    public static final String NOTHING = "nothing-stated";

    private static final int MAX_DIGITS = 16;
    private static final int NITKU_DIGITS = 22;
    private static final long EIGHT_PLACES = 100_000_000;
    // 10^16 is below 2^54, so the count fits above
    private static final int COUNT_SHIFT = 54;
    /** The powers of ten by their exponents. */
    private static final long[] POWERS = powers();

    /** Sets of characters below 64, a bit for each. */
    private static final long SEPARATORS = 1L << ' ' | 1L << '.' | 1L << '-';

    private static final long PHONE_SEPARATORS = SEPARATORS | 1L << '(' | 1L << ')';

    private Digits() {}

    private static long[] powers() {
        long[] powers = new long[MAX_DIGITS];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /** Packs at most 16 digits, or answers {@link #NONE}. */
    public static long pack(CharSequence text) {
        return pack(Span.of(text), 0, SEPARATORS);
    }

    /** Packs the digits from an index on like {@link #pack}, with parentheses anywhere too. */
    public static long packPhone(Span text, int from) {
        return pack(text, from, PHONE_SEPARATORS);
    }

    private static long pack(Span text, int from, long separators) {
        int start = text.start();
        return text.isAscii() ? pack(text.bytes(), start + from, start + text.length(), separators) : NONE;
    }

    private static long pack(byte[] bytes, int start, int end, long separators) {
        int length = end - start;
        if (length >= Long.BYTES && length <= MAX_DIGITS) {
            // without a separator, as most are: the first eight and the last eight, which overlap in the middle
            long first = EightBytes.at(bytes, start);
            long last = EightBytes.at(bytes, end - Long.BYTES);
            if (EightBytes.areDigits(first) && EightBytes.areDigits(last)) {
                long front = EightBytes.number(first, length - Long.BYTES);
                return packed(length, front * EIGHT_PLACES + EightBytes.number(last, Long.BYTES));
            }
        }
        return packParts(bytes, start, end, separators);
    }

    private static long packed(int count, long value) {
        return (long) count << COUNT_SHIFT | value;
    }

    private static long packParts(byte[] bytes, int start, int end, long separators) {
        long value = 0;
        int count = 0;
        int at = start;
        while (at < end) {
            long word = EightBytes.at(bytes, at);
            int digits = Math.min(EightBytes.digits(word), end - at);
            value = value * POWERS[digits] + EightBytes.number(word, digits);
            count += digits;
            at += digits;
            if (digits < Long.BYTES && at < end) {
                if (!isOneOf(separators, bytes[at])) {
                    return NONE;
                }
                at++;
            }
        }
        return count > MAX_DIGITS ? NONE : packed(count, value);
    }

    /** The number of two digits, or a negative one. */
    static int two(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return (tens | ones | (9 - tens) | (9 - ones)) >= 0 ? tens * 10 + ones : -1;
    }

    /**
     * {@return ten to a power}
     *
     * @param exponent 0 to 15
     */
    public static long power(int exponent) {
        return POWERS[exponent];
    }

    /** Packs like {@link #pack}, and of a NITKU of 22 digits the first 16. */
    public static long packNpwp(CharSequence text) {
        long usual = usualNpwp(Span.of(text));
        if (usual != DottedNpwp.NONE) {
            return packed(DottedNpwp.DIGITS, usual);
        }
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
        return count == NITKU_DIGITS ? packed(MAX_DIGITS, first) : NONE;
    }

    private static long usualNpwp(Span text) {
        return text.length() == DottedNpwp.LENGTH && text.isAscii()
                ? DottedNpwp.number(text.bytes(), text.start())
                : DottedNpwp.NONE;
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
        return isOneOf(SEPARATORS, c);
    }

    private static boolean isOneOf(long characters, int c) {
        return c >= 0 && c < Long.SIZE && (characters & 1L << c) != 0;
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
