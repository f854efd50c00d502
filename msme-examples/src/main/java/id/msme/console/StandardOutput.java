package id.msme.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Standard output, which is never closed. It knows whether it is a pipe: a pipe takes everything until nobody reads it
 * any more, so any failure to write to it means that its reader has gone.
 */
public final class StandardOutput extends OutputStream {

    public static final String NAME = "standard output";

    // Linux and macOS; elsewhere it does not exist
    private static final Path FILE = Path.of("/dev/stdout");

    private final OutputStream out;
    private final boolean isPipe;
    private final Optional<Path> file;

    public StandardOutput(OutputStream out, boolean isPipe) {
        this(out, isPipe, Optional.empty());
    }

    /**
     * A standard output.
     *
     * @param out where its bytes go
     * @param isPipe whether it is a pipe
     * @param file the file into which it is redirected, if the system shows it
     */
    public StandardOutput(OutputStream out, boolean isPipe, Optional<Path> file) {
        this.out = out;
        this.isPipe = isPipe;
        this.file = file;
    }

    /** That of the process. */
    public static StandardOutput of(OutputStream out) {
        return new StandardOutput(out, Pipes.isPipe(FILE), Optional.of(FILE).filter(Files::isRegularFile));
    }

    /** A file into which it is redirected, if the system shows it. */
    public Optional<Path> file() {
        return file;
    }

    /** It could not be written. */
    public static final class Failed extends IOException {

        private static final long serialVersionUID = 1L;

        private final boolean isClosedPipe;

        Failed(boolean isClosedPipe, IOException cause) {
            super(cause.getMessage(), cause);
            this.isClosedPipe = isClosedPipe;
        }

        /** Whether it is a pipe that nobody reads any more. */
        boolean isClosedPipe() {
            return isClosedPipe;
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw new Failed(isPipe, e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new Failed(isPipe, e);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
