package id.msme.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts of which every second byte is zero, as some spreadsheets write them. */
public final class Utf16 {

    static final String MESSAGE = "it looks like text in UTF-16, and JSON is read in UTF-8; save it as UTF-8, for "
            + "example with: iconv -f UTF-16 -t UTF-8";

    private Utf16() {}

    /** The encoding that a byte-order mark names. */
    public static Optional<Charset> byMark(byte[] start) {
        if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** Whether a text without a mark has zeros where UTF-16 has them. */
    static boolean isWithoutMark(byte[] start) {
        if (start.length < 4) {
            return false;
        }
        boolean isLittle = start[0] > 0 && start[1] == 0 && start[2] > 0 && start[3] == 0;
        boolean isBig = start[0] == 0 && start[1] > 0 && start[2] == 0 && start[3] > 0;
        return isLittle || isBig;
    }
}
