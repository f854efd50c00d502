package id.msme.text;

/** ASCII digits with spaces, dots and hyphens anywhere, packed into a number and a count without allocating. */
public final class Digits {

    /** The text holds something else than digits and separators, or more digits than any identifier has. */
    static final long NONE = -1;

    private static final int MOST = 16;
    // 10^16 is below 2^54, so the count fits above
    private static final int COUNT_SHIFT = 54;

    private Digits() {}

    public static long pack(CharSequence text) {
        long value = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                if (++count > MOST) {
                    return NONE;
                }
                value = value * 10 + (c - '0');
            } else if (!isSeparator(c)) {
                return NONE;
            }
        }
        return ((long) count << COUNT_SHIFT) | value;
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
