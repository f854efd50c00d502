package id.msme.run;

import id.msme.checkpoint.ByteBlock;
import id.msme.checkpoint.Failure;
import id.msme.input.Block;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A line that no block holds: no record can be that long. It is written to the rejected lines as it comes, except for
 * blanks at its start, which are held, deflated, until it is known whether the whole line is blank.
 */
final class LongLine {

    // some four gigabytes of one blank; only blanks that are chosen for it need more than a hundredth of their length
    private static final int MAX_HELD = 4 << 20;
    private static final int PART = 1 << 16;

    private final Outputs outputs;
    private boolean isRecord;
    private @Nullable Held held;

    /** Blanks, deflated in memory. */
    private record Held(ByteBlock deflated, Deflater deflater, OutputStream out) {

        static Held start() {
            var deflated = new ByteBlock(PART);
            var deflater = new Deflater(Deflater.BEST_SPEED);
            return new Held(deflated, deflater, new DeflaterOutputStream(deflated, deflater, PART));
        }
    }

    LongLine(Outputs outputs) {
        this.outputs = outputs;
    }

    /** Takes a piece, and returns whether a record that is too long ends with it. */
    boolean take(Block piece) throws Failure {
        try {
            return takePiece(piece);
        } catch (Failure e) {
            throw e;
        } catch (IOException e) {
            throw Failure.reading(piece.file(), e);
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
            held = Held.start();
        }
        held.out().write(piece.bytes, 0, piece.length(0));
        if (held.deflated().size() > MAX_HELD) {
            throw new IOException(
                    "line " + piece.number(0) + " starts with more blanks than can be held until it is known "
                            + "whether it is blank; leave out the rejected lines, or shorten it");
        }
    }

    private void release() throws IOException {
        if (held == null) {
            return;
        }
        held.out().close();
        var part = new byte[PART];
        try (var blanks = new InflaterInputStream(new ByteArrayInputStream(
                held.deflated().bytes(), 0, held.deflated().size()))) {
            for (int count = blanks.read(part); count >= 0; count = blanks.read(part)) {
                outputs.writeRejected(part, 0, count);
            }
        }
        discard();
    }

    private void discard() {
        if (held != null) {
            held.deflater().end();
            held = null;
        }
    }
}
