package id.msme.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of this library. */
final class LibraryVersion {

    static final String VALUE = read();

    private LibraryVersion() {}

    private static String read() {
        try (InputStream file = Objects.requireNonNull(LibraryVersion.class.getResourceAsStream("version.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
