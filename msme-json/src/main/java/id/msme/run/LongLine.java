package id.msme.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A line that no block holds: no record can be that long. It is written to the rejected lines as it comes, but for blanks at its start,
 * which are held in a temporary file until it is known whether the line is blank as a whole.
 */
final class LongLine {

    private static final int PART = 1 << 16;

    private final Outputs outputs;
    private boolean isRecord;
    private @Nullable FileChannel held;

    LongLine(Outputs outputs) {
        this.outputs = outputs;
    }

    /** Takes a piece, and answers whether a record that is too long ends with it. */
    boolean take(Block piece) throws Failure {
        try {
            return takePiece(piece);
        } catch (Failure e) {
            throw e;
        } catch (IOException e) {
            throw Failure.writing("a temporary file", e);
        }
    }

    private boolean takePiece(Block piece) throws IOException {
        if (!isRecord && piece.isBlank(0)) {
            hold(piece);
        } else {
            if (!isRecord) {
                isRecord = true;
                release();
            }
            outputs.writeRejected(piece.bytes, 0, piece.length(0));
        }
        return piece.isLastPiece() && end();
    }

    private boolean end() throws IOException {
        boolean wasRecord = isRecord;
        isRecord = false;
        if (wasRecord) {
            outputs.endRejected();
        }
        discard();
        return wasRecord;
    }

    private void hold(Block piece) throws IOException {
        if (!outputs.keepsRejected()) {
            return;
        }
        if (held == null) {
            held = openHeld();
        }
        ByteBuffer blanks = ByteBuffer.wrap(piece.bytes, 0, piece.length(0));
        while (blanks.hasRemaining()) {
            held.write(blanks);
        }
    }

    /** A file that is gone when it is closed, or with this process. */
    private static FileChannel openHeld() throws IOException {
        Path file = Files.createTempFile("msme", ".blank");
        return FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private void release() throws IOException {
        if (held == null) {
            return;
        }
        ByteBuffer part = ByteBuffer.allocate(PART);
        held.position(0);
        while (held.read(part.clear()) > 0) {
            outputs.writeRejected(part.array(), 0, part.position());
        }
        discard();
    }

    private void discard() throws IOException {
        if (held != null) {
            held.close();
            held = null;
        }
    }
}
