package id.msme.text;

import static java.util.Objects.requireNonNull;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text from outside that is shown to a person or written to a log: names of files, publishers, titles. Whatever could
 * end a line, move a cursor, or turn the direction of writing is replaced, so that it cannot pass for something else.
 */
public final class Printable {

    /** The maximum length of a name that is shown in full, in characters. */
    public static final int MAX_NAME_LENGTH = 200;

    /** The maximum length of a line that is shown in full, in characters. */
    public static final int MAX_LINE_LENGTH = 2_000;

    // the last two code points of each plane, which XML does not allow
    private static final int NON_CHARACTER = 0xFFFE;

    private static final char REPLACEMENT = '?';
    private static final String CUT = "…";

    private Printable() {}

    /**
     * {@return the text with {@code ?} for each control, format, separator, unpaired surrogate or non-character}
     *
     * @param text the text
     */
    public static String text(String text) {
        if (isPrintable(requireNonNull(text, "text"))) {
            return text;
        }
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(isPrintable(c) ? c : REPLACEMENT));
        return shown.toString();
    }

    /**
     * {@return text of several lines, each as {@link #text} shows it}
     *
     * @param lines the lines, each of which ends in a line feed
     */
    public static String lines(String lines) {
        return Stream.of(requireNonNull(lines, "lines").split("\n", -1))
                .map(Printable::text)
                .collect(Collectors.joining("\n"));
    }

    /**
     * {@return the name as {@link #text} shows it, cut in the middle if it has more than 200 characters}
     *
     * @param name the name, for example a path
     */
    public static String name(Object name) {
        return cut(text(requireNonNull(name, "name").toString()), MAX_NAME_LENGTH);
    }

    /**
     * {@return the line as {@link #text} shows it, cut in the middle if it has more than 2,000 characters}
     *
     * @param line the line, for example a message with what was found in it
     */
    public static String line(String line) {
        return cut(text(requireNonNull(line, "line")), MAX_LINE_LENGTH);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int half = length / 2;
        int start = Character.isHighSurrogate(text.charAt(half - 1)) ? half - 1 : half;
        int end = text.length() - half;
        return text.substring(0, start)
                + CUT
                + text.substring(Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end);
    }

    /** Whether a text is shown as it is; a loop, since the catalogue is loaded without streams. */
    static boolean isPrintable(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!isPrintable(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> (c & NON_CHARACTER) != NON_CHARACTER;
        };
    }
}
