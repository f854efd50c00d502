package id.msme.run;

import id.msme.checkpoint.ByteBlock;
import id.msme.checkpoint.FileClaim;
import id.msme.checkpoint.FileLocks;
import id.msme.checkpoint.FileStreams;
import id.msme.file.CheckpointRefusedException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * An output of whole lines, gathered in memory and written in blocks. A file can be cut back to where it stood before.
 */
final class LineOutput {

    private static final int BLOCK = 1 << 16;

    private final String name;
    private final OutputStream out;
    private final Target target;
    private final ByteBlock block = new ByteBlock(2 * BLOCK);
    private long length;
    private boolean hasBegun;

    /** What a file can do and a stream cannot. */
    private interface Target {

        void cut(long length) throws IOException;

        void force() throws IOException;

        void checkPlace() throws IOException;

        void close(boolean hasBegun) throws IOException;
    }

    /**
     * A file. A channel is closed if its thread is interrupted, so it is used for nothing but what a stream cannot do.
     *
     * @param path where it is
     * @param file the file
     * @param isNew whether it was created here
     * @param key identifies the file whatever its name, or null
     * @param claim the claim on it
     */
    private record FileTarget(
            Path path,
            FileOutputStream file,
            boolean isNew,
            @Nullable Object key,
            FileClaim claim) implements Target {

        @Override
        public void cut(long length) throws IOException {
            if (key != null && file.getChannel().size() > length) {
                file.getChannel().truncate(length);
            }
        }

        @Override
        public void force() throws IOException {
            file.getFD().sync();
        }

        @Override
        public void checkPlace() throws IOException {
            if (key != null && !key.equals(keyOf(path))) {
                throw new NoSuchFileException(path.toString(), null, "it was removed or replaced during the run");
            }
        }

        @Override
        public void close(boolean hasBegun) throws IOException {
            try (claim;
                    file) {
                if (isNew && !hasBegun) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    private record StreamTarget(OutputStream out) implements Target {

        @Override
        public void cut(long length) {
            // what went into a stream is gone
        }

        @Override
        public void force() {
            // and is where it is
        }

        @Override
        public void checkPlace() {
            // it has no name
        }

        @Override
        public void close(boolean hasBegun) throws IOException {
            out.close();
        }
    }

    private LineOutput(String name, OutputStream out, Target target) {
        this.name = name;
        this.out = out;
        this.target = target;
    }

    /**
     * A file that is created if it does not exist, locked, and else left as it is until {@link #begin}. The output
     * gives up the claim on it when it is closed.
     */
    static LineOutput of(Path path, FileClaim claim) throws IOException {
        boolean isNew = Files.notExists(path);
        FileOutputStream file = openFile(path);
        var target = new FileTarget(path, file, isNew, keyOf(path), claim);
        try {
            claim.created(path);
            if (target.key() != null) {
                FileLocks.take(file.getChannel(), path);
            }
            return new LineOutput(path.toString(), file, target);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** Identifies a regular file by more than its name; null for what is no regular file or is gone. */
    private static @Nullable Object keyOf(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            Object key = attributes.fileKey();
            return attributes.isRegularFile() ? key == null ? path : key : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Empties a file, or cuts one that an earlier run wrote to a length. */
    void begin(long newLength) throws IOException {
        cut(newLength);
        hasBegun = true;
    }

    /**
     * Checks that a run can go on with a file that an earlier one wrote. It must not be open yet: with any descriptor
     * of a file that is closed, some systems take away all locks on it.
     */
    static void checkResumable(Path path, long length) throws IOException {
        if (Files.notExists(path) || Files.size(path) < length) {
            throw new CheckpointRefusedException(
                    "it is shorter than the checkpoint says; delete the checkpoint to start anew");
        }
        if (length > 0 && byteBefore(path, length) != '\n') {
            throw new CheckpointRefusedException(
                    "no line ends where the checkpoint says; delete the checkpoint to start anew");
        }
    }

    private static int byteBefore(Path path, long length) throws IOException {
        try (var in = FileStreams.read(path)) {
            in.skipNBytes(length - 1);
            return in.read();
        }
    }

    private static FileOutputStream openFile(Path file) throws IOException {
        try {
            return FileStreams.append(file);
        } catch (FileSystemException e) {
            // its reason is in the words of the machine
            checkWritable(file);
            throw e;
        }
    }

    /** Checks that a file can be created or overwritten, as far as that can be seen. */
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
        return new LineOutput(name, out, new StreamTarget(out));
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

    /** Checks that a file is still where it was opened. */
    void checkPlace() throws IOException {
        target.checkPlace();
    }

    /** Closes the output; a file that was created here goes if nothing was begun. */
    void close() throws IOException {
        target.close(hasBegun);
    }
}
