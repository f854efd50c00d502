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
    private static final int EIGHT = Long.BYTES;
    private static final long TEN_TO_EIGHT = 100_000_000;
    private static final long UPPER_HALVES = 0xF0F0_F0F0_F0F0_F0F0L;
    private static final long THREES = 0x3333_3333_3333_3333L;
    private static final long SIXES = 0x0606_0606_0606_0606L;

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
            long word = Span.wordAt(bytes, at);
            if (at + EIGHT <= end && count <= MAX_DIGITS - EIGHT && areDigits(word)) {
                value = value * TEN_TO_EIGHT + eight(word);
                count += EIGHT;
                at += EIGHT;
                continue;
            }
            byte b = bytes[at++];
            if (b >= '0' && b <= '9') {
                if (++count > MAX_DIGITS) {
                    return NONE;
                }
                value = value * 10 + (b - '0');
            } else if (!isSeparator(b)) {
                return NONE;
            }
        }
        return ((long) count << COUNT_SHIFT) | value;
    }

    /** Whether eight characters are all digits: 3 in the upper half of each, and still if 6 is added to the lower. */
    private static boolean areDigits(long word) {
        return ((word & UPPER_HALVES) | ((word + SIXES & UPPER_HALVES) >>> 4)) == THREES;
    }

    /** The number of eight digits: pairs of digits, then pairs of pairs, then both halves. */
    private static long eight(long word) {
        long digits = word & ~UPPER_HALVES;
        long twos = digits * 10 + (digits >>> 8) & 0x00FF_00FF_00FF_00FFL;
        long fours = twos * 100 + (twos >>> 16) & 0x0000_FFFF_0000_FFFFL;
        return fours * 10_000 + (fours >>> 32) & 0xFFFF_FFFFL;
    }

    /** The number of two digits, or a negative one. */
    static int two(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return (tens | ones | (9 - tens) | (9 - ones)) >= 0 ? tens * 10 + ones : -1;
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
