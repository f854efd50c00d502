package id.msme.json.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A line that does not fit the reader's buffer: no record can be that long. It is written to the rejected lines as it comes, but for
 * blanks at its start, which are held in a temporary file until it is known whether the line is blank as a whole.
 */
final class LongLine {

    private static final int PART = 1 << 16;

    private final Outputs outputs;
    private boolean isRecord;
    private @Nullable Path held;

    LongLine(Outputs outputs) {
        this.outputs = outputs;
    }

    void take(LineReader line) throws IOException {
        if (!isRecord && line.isBlank()) {
            hold(line);
            return;
        }
        if (!isRecord) {
            isRecord = true;
            release();
        }
        outputs.writeRejectedPart(line.buffer(), line.start(), line.length());
    }

    /** Ends the line, and answers whether it was more than blank. */
    boolean end() throws IOException {
        boolean wasRecord = isRecord;
        isRecord = false;
        if (wasRecord) {
            outputs.endRejected();
        }
        discard();
        return wasRecord;
    }

    private void hold(LineReader line) throws IOException {
        if (!outputs.keepsRejected()) {
            return;
        }
        if (held == null) {
            held = Files.createTempFile("msme", ".blank");
        }
        try (OutputStream out = Files.newOutputStream(held, StandardOpenOption.APPEND)) {
            out.write(line.buffer(), line.start(), line.length());
        }
    }

    private void release() throws IOException {
        if (held == null) {
            return;
        }
        try (InputStream in = Files.newInputStream(held)) {
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                outputs.writeRejectedPart(part, 0, part.length);
            }
        }
        discard();
    }

    private void discard() throws IOException {
        if (held != null) {
            Files.deleteIfExists(held);
            held = null;
        }
    }
}
