package id.msme.text;

/** Reads codes of digits into numbers without allocating; only ASCII digits count. */
public final class Codes {

    /** The result for a text that is no such code. */
    public static final int INVALID = -1;

    private static final int LENGTH = 5;
    private static final int DOT = 2;

    private Codes() {}

    /**
     * {@return the five digits of a business field as a number, or {@link #INVALID}}
     *
     * @param text the text
     */
    public static int kbli(CharSequence text) {
        Span span = Span.of(text);
        return span.length() == LENGTH && span.isAscii() ? number(span.bytes(), span.start(), LENGTH) : INVALID;
    }

    /**
     * {@return the four digits of {@code PP.RR} as a number, or {@link #INVALID}}
     *
     * @param text the text
     */
    public static int region(CharSequence text) {
        Span span = Span.of(text);
        return span.length() == LENGTH && span.isAscii() && span.charAt(DOT) == '.'
                ? number(span.bytes(), span.start(), DOT)
                : INVALID;
    }

    private static int number(byte[] bytes, int start, int skipped) {
        int number = 0;
        for (int i = 0; i < LENGTH; i++) {
            byte c = bytes[start + i];
            if (i != skipped) {
                if (c < '0' || c > '9') {
                    return INVALID;
                }
                number = number * 10 + (c - '0');
            }
        }
        return number;
    }
}
