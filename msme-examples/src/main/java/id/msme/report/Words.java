package id.msme.report;

import id.msme.language.Language;
import id.msme.language.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The words of the command line's reports. */
public final class Words {

    private static final String ONE = ".1";

    private Words() {}

    public static Messages of(Language language) {
        String name = "words_" + language.tag() + ".properties";
        try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            return Messages.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text about so many of something; a text that reads badly of one has another in the singular. */
    public static String text(Messages words, String key, long number, Map<String, String> arguments) {
        String one = key + ONE;
        return words.text(number == 1 && words.keys().contains(one) ? one : key, arguments);
    }
}
