package id.msme.run;

import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** An output of whole lines, gathered in memory and written in blocks. A file can be cut back to where it stood before. */
final class LineOutput {

    private static final int BLOCK = 1 << 16;

    private final String name;
    private final OutputStream out;
    private final Target target;
    private final ByteBlock block = new ByteBlock(2 * BLOCK);
    private long length;

    /** What a file can do and a stream cannot. */
    private interface Target {

        void cut(long length) throws IOException;

        void force() throws IOException;
    }

    // A channel is closed where its thread is interrupted, so it is used for nothing else.
    private record FileTarget(FileOutputStream file) implements Target {

        @Override
        public void cut(long length) throws IOException {
            if (file.getChannel().size() > length) {
                file.getChannel().truncate(length);
            }
        }

        @Override
        public void force() throws IOException {
            file.getFD().sync();
        }
    }

    private record StreamTarget() implements Target {

        @Override
        public void cut(long length) {
            // what went into a stream is gone
        }

        @Override
        public void force() {
            // and is where it is
        }
    }

    private LineOutput(String name, OutputStream out, Target target, long length) {
        this.name = name;
        this.out = out;
        this.target = target;
        this.length = length;
    }

    /** A file that is made or overwritten. */
    static LineOutput of(Path path) throws IOException {
        FileOutputStream file = openFile(path, false);
        return new LineOutput(path.toString(), file, new FileTarget(file), 0);
    }

    /** A file that was written up to a length, and perhaps further, before. */
    static LineOutput resume(Path path, long length) throws IOException {
        if (Files.notExists(path) || Files.size(path) < length) {
            throw new CheckpointRefusedException(
                    "it is shorter than the checkpoint says; delete the checkpoint to start anew");
        }
        FileOutputStream file = openFile(path, true);
        var target = new FileTarget(file);
        target.cut(length);
        return new LineOutput(path.toString(), file, target, length);
    }

    private static FileOutputStream openFile(Path file, boolean isAppended) throws IOException {
        try {
            return new FileOutputStream(file.toFile(), isAppended);
        } catch (FileNotFoundException e) {
            // thrown for any reason; its message has the reason in the words of the machine
            checkWritable(file);
            throw e;
        }
    }

    /** Tells what stands against making or overwriting a file, as far as that can be seen. */
    static void checkWritable(Path file) throws FileSystemException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        if (folder != null && Files.notExists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isWritable(Files.exists(file) || folder == null ? file : folder)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    static LineOutput of(String name, OutputStream out) {
        return new LineOutput(name, out, new StreamTarget(), 0);
    }

    String name() {
        return name;
    }

    /** How much was written, or is held to be. */
    long length() {
        return length + block.size();
    }

    /** Adds bytes, and writes the block if it is full. */
    void write(byte[] bytes, int offset, int count) throws IOException {
        block.write(bytes, offset, count);
        if (block.size() >= BLOCK) {
            flush();
        }
    }

    /** Writes all that is held. */
    void flush() throws IOException {
        if (block.size() > 0) {
            block.writeTo(out);
            out.flush();
            length += block.size();
            block.reset();
        }
    }

    /** Forgets what is held, and cuts a file back to a length. */
    void cut(long newLength) throws IOException {
        block.reset();
        length = newLength;
        target.cut(newLength);
    }

    /** Has what was written put on the disk. */
    void force() throws IOException {
        target.force();
    }

    void close() throws IOException {
        out.close();
    }
}
