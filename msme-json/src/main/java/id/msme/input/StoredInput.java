package id.msme.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The source of the bytes of an input.
 *
 * @param name the name in messages
 * @param opener opens it
 * @param path where it is, if it is a file
 */
public record StoredInput(String name, Opener opener, Optional<Path> path) {

    /** Opens an input; whoever reads it closes it. */
    @FunctionalInterface
    public interface Opener {

        /** The bytes of the input. */
        InputStream open() throws IOException;
    }
}
