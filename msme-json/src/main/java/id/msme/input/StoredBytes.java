package id.msme.input;

import id.msme.sheet.ArrayReadStream;
import id.msme.text.Counted;
import id.msme.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bytes of an input as they are stored, counted. A file that is shorter at its end than it was at its start is an
 * error.
 */
public final class StoredBytes extends ArrayReadStream {

    private static final Logger LOG = LoggerFactory.getLogger(StoredBytes.class);

    private final StoredInput input;
    private final InputStream in;
    private final long sizeAtStart;
    private long count;

    StoredBytes(StoredInput input) throws IOException {
        this.input = input;
        this.in = input.opener().open();
        this.sizeAtStart = size(input).orElse(0);
    }

    /** How many bytes a file has, empty for what is no file or if it is unknown. */
    public static OptionalLong size(StoredInput input) {
        Path file = input.path().orElse(null);
        try {
            return file != null && Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    long count() {
        return count;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read < 0) {
            checkEnd();
            return read;
        }
        count += read;
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = in.skip(length);
        count += skipped;
        return skipped;
    }

    /** What is no file may not know; then nothing is said to be at hand. */
    @Override
    public int available() {
        try {
            return in.available();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void checkEnd() throws IOException {
        if (count < sizeAtStart) {
            throw new IOException("it shrank while it was read: it had " + Counted.of(sizeAtStart, "byte")
                    + " at first and ends after " + Counted.of(count, "byte"));
        }
        if (sizeAtStart > 0 && count > sizeAtStart) {
            LOG.warn(
                    "{} grew while it was read, from {} to {} bytes", Printable.name(input.name()), sizeAtStart, count);
        }
    }
}
