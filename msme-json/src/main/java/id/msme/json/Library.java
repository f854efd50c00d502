package id.msme.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of this library. */
public final class Library {

    private Library() {}

    /** {@return the version, for example {@code 0.1.0}} */
    public static String version() {
        try (InputStream file = Objects.requireNonNull(Library.class.getResourceAsStream("version.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
