package id.msme.json.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * An output that is written in blocks which end with a line. When a block cannot be written, a file is cut back to the last line
 * that stood in it whole.
 */
final class LineOutput extends OutputStream {

    private static final int BLOCK = 1 << 16;

    private final String name;
    private final OutputStream out;
    private final Cut cut;
    private final ByteArrayOutputStream block = new ByteArrayOutputStream(2 * BLOCK);
    private long written;
    private long lineEnd;
    private long lineEndWritten;

    /** Cuts what was written back to a length. */
    @FunctionalInterface
    private interface Cut {
        void to(long length) throws IOException;
    }

    private LineOutput(String name, OutputStream out, Cut cut) {
        this.name = name;
        this.out = out;
        this.cut = cut;
    }

    static LineOutput of(Path file) throws IOException {
        var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        return new LineOutput(file.toString(), Channels.newOutputStream(channel), channel::truncate);
    }

    static LineOutput of(String name, OutputStream out) {
        return new LineOutput(name, out, length -> {});
    }

    String name() {
        return name;
    }

    @Override
    public void write(int b) {
        block.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        block.write(bytes, offset, length);
    }

    /** Nothing: lines are written when a block of them is full. */
    @Override
    public void flush() {}

    /** Ends a line, and writes the block if it is full. */
    void endLine() throws IOException {
        lineEnd = written + block.size();
        endPart();
    }

    /** Ends a part of a line that is too long to be held, and writes the block if it is full. */
    void endPart() throws IOException {
        if (block.size() >= BLOCK) {
            writeBlock();
        }
    }

    /** Writes all that is held. */
    void writeBlock() throws IOException {
        try {
            block.writeTo(out);
            out.flush();
        } catch (IOException e) {
            cutBack(e);
            throw e;
        } finally {
            written += block.size();
            block.reset();
        }
        lineEndWritten = lineEnd;
    }

    private void cutBack(IOException reason) {
        try {
            cut.to(lineEndWritten);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            writeBlock();
        } finally {
            out.close();
        }
    }
}
