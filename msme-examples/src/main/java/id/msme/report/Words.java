package id.msme.report;

import id.msme.language.Language;
import id.msme.language.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The words of the command line's reports. */
public final class Words {

    private Words() {}

    public static Messages of(Language language) {
        String name = "words_" + language.tag() + ".properties";
        try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            return Messages.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
