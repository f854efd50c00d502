package id.msme.text;

/** Reads codes of digits into numbers without allocating; only ASCII digits count. */
public final class Codes {

    /** The result for a text that is no such code. */
    public static final int INVALID = -1;

    private static final int LENGTH = 5;
    /** Makes a zero of the dot in {@code PP.RR}: what a dot and a zero differ by, in its place. */
    private static final long DOT = 0x1E_0000;

    private Codes() {}

    /**
     * {@return the five digits of a business field as a number, or {@link #INVALID}}
     *
     * @param text the text
     */
    public static int kbli(CharSequence text) {
        Span span = Span.of(text);
        return hasLength(span) ? number(EightBytes.at(span.bytes(), span.start())) : INVALID;
    }

    /**
     * {@return the four digits of {@code PP.RR} as a number, or {@link #INVALID}}
     *
     * @param text the text
     */
    public static int region(CharSequence text) {
        Span span = Span.of(text);
        // PP0RR if there is a dot; what else became a digit is no zero
        int number = hasLength(span) ? number(EightBytes.at(span.bytes(), span.start()) ^ DOT) : INVALID;
        return number % 1_000 < 100 && number >= 0 ? number / 1_000 * 100 + number % 100 : INVALID;
    }

    private static int number(long word) {
        return EightBytes.digits(word) >= LENGTH ? (int) EightBytes.number(word, LENGTH) : INVALID;
    }

    private static boolean hasLength(Span text) {
        return text.length() == LENGTH && text.isAscii();
    }
}
