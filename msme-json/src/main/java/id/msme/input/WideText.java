package id.msme.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts of which every second byte is zero, or three of four, as some spreadsheets and tools write them. */
public final class WideText {

    /** What to do about a text in UTF-16 that has its mark and is no table. */
    static final String NO_TABLE = "it looks like text in UTF-16, and JSON is read in UTF-8" + saveAs("UTF-16");

    private static final int PATTERN = 4;

    private WideText() {}

    /** The encoding that a byte-order mark names. */
    public static Optional<Charset> byMark(byte[] start) {
        if (starts(start, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(start, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Why a text is not read that is in UTF-32, or in UTF-16 without its mark. */
    public static Optional<String> refusal(byte[] start) {
        if (starts(start, 0xFF, 0xFE, 0, 0) || starts(start, 0, 0, 0xFE, 0xFF)) {
            return Optional.of("it looks like text in UTF-32" + saveAs("UTF-32"));
        }
        return switch (filled(start)) {
            case "x000" -> Optional.of("it looks like text in UTF-32" + saveAs("UTF-32LE"));
            case "000x" -> Optional.of("it looks like text in UTF-32" + saveAs("UTF-32BE"));
            case "x0x0" -> Optional.of(withoutMark("UTF-16LE"));
            case "0x0x" -> Optional.of(withoutMark("UTF-16BE"));
            default -> Optional.empty();
        };
    }

    private static String withoutMark(String charset) {
        return "it looks like text in UTF-16 without its byte-order mark" + saveAs(charset);
    }

    private static String saveAs(String charset) {
        return "; save it as UTF-8, for example with: iconv -f " + charset + " -t UTF-8";
    }

    /** Which of the first four bytes are characters of ASCII (x), zero or another (?). */
    private static String filled(byte[] start) {
        var filled = new StringBuilder();
        for (int i = 0; i < Math.min(PATTERN, start.length); i++) {
            filled.append(start[i] > 0 ? 'x' : start[i] == 0 ? '0' : '?');
        }
        return filled.toString();
    }

    private static boolean starts(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || Byte.toUnsignedInt(start[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
