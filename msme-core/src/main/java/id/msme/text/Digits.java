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

    private Digits() {}

    public static long pack(CharSequence text) {
        long value = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                if (++count > MAX_DIGITS) {
                    return NONE;
                }
                value = value * 10 + (c - '0');
            } else if (!isSeparator(c)) {
                return NONE;
            }
        }
        return ((long) count << COUNT_SHIFT) | value;
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

    /** The number of characters that are no separators, as messages tell it. */
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
