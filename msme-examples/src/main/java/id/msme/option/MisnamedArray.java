package id.msme.option;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Finds a JSON array in a file that is named as JSON Lines. Such a file is judged line by line, as its name says, and
 * most of its lines are rejected.
 */
public final class MisnamedArray {

    private static final int MAX_LOOK = 1 << 12;

    private MisnamedArray() {}

    /** Whether a file is named as JSON Lines and begins as an array; false if it cannot be read, which the run says. */
    public static boolean is(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean isNamedLines = name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
        // a pipe can be read once only
        return isNamedLines && Files.isRegularFile(file) && beginsAsArray(file);
    }

    private static boolean beginsAsArray(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return isArray(isGzip(in) ? new GZIPInputStream(in) : in);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        boolean isGzip = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return isGzip;
    }

    private static boolean isArray(InputStream in) throws IOException {
        for (byte one : in.readNBytes(MAX_LOOK)) {
            boolean isMark = one == (byte) 0xEF || one == (byte) 0xBB || one == (byte) 0xBF;
            if (!isMark && one != ' ' && one != '\t' && one != '\r' && one != '\n') {
                return one == '[';
            }
        }
        return false;
    }
}
