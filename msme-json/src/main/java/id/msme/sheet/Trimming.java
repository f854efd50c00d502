package id.msme.sheet;

/** Spaces around the text of a cell: whatever Unicode takes for one, the no-break space of web pages too. */
final class Trimming {

    private static final char NEXT_LINE = 0x85;

    private Trimming() {}

    static boolean isSpace(char c) {
        return c == ' ' || (c <= '\r' && c >= '\t') || (c >= 0x1C && c < ' ') || (c > 0x7F && isOtherSpace(c));
    }

    private static boolean isOtherSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }

    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
