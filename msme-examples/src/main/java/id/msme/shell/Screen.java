package id.msme.shell;

import java.util.ArrayList;
import java.util.List;

/** The screen that answers are printed on. */
final class Screen {

    /** The property by which {@link Shell} hands the width over to the process that runs what is typed. */
    static final String WIDTH = "msme.screen.width";

    private static final int DEFAULT_WIDTH = 120;
    private static final int MIN_WIDTH = 40;

    private Screen() {}

    static int width() {
        return Math.max(MIN_WIDTH, Integer.getInteger(WIDTH, DEFAULT_WIDTH));
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static String cut(String line, int width) {
        return length(line) <= width ? line : line.substring(0, line.offsetByCodePoints(0, width - 1)) + "…";
    }

    /** Breaks a line at spaces; lines after the first are indented. */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && length(line.toString()) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(' ');
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
