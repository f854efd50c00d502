package id.msme.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file or stream of enrolments. It is taken for gzip where its name ends in {@code .gz} or its first bytes are those of gzip.
 *
 * @param name how verdicts and messages call it
 * @param opener opens it
 * @param path where it is, if it is a file
 */
public record BulkInput(String name, Opener opener, Optional<Path> path) {

    /**
     * An input that is no file.
     *
     * @param name how verdicts and messages call it
     * @param opener opens it
     */
    public BulkInput(String name, Opener opener) {
        this(name, opener, Optional.empty());
    }

    /** Opens an input; the run closes it. */
    @FunctionalInterface
    public interface Opener {

        /**
         * {@return the bytes of the input}
         *
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    /**
     * {@return a file, called as its path is written}
     *
     * @param path the file
     */
    public static BulkInput of(Path path) {
        return new BulkInput(path.toString(), () -> Files.newInputStream(path), Optional.of(path));
    }

    /**
     * {@return a stream}
     *
     * @param name how verdicts and messages call it
     * @param stream the bytes
     */
    public static BulkInput of(String name, InputStream stream) {
        return new BulkInput(name, () -> stream, Optional.empty());
    }
}
