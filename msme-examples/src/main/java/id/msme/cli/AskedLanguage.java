package id.msme.cli;

import id.msme.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import picocli.CommandLine;

/**
 * The language of help and usage errors. They stand before the arguments are parsed, so the arguments are searched for
 * {@code --lang id}; without it they are in English.
 */
final class AskedLanguage {

    private static final String OPTION = "--lang";
    private static final String HELP = "help_id.properties";

    private AskedLanguage() {}

    static Language of(String... args) {
        List<String> all = List.of(args);
        int end = all.indexOf("--");
        List<String> options = end < 0 ? all : all.subList(0, end);
        int at = options.indexOf(OPTION);
        boolean isIndonesian = options.contains(OPTION + "=" + Language.ID.tag())
                || (at >= 0 && options.subList(at, options.size()).indexOf(Language.ID.tag()) == 1);
        return isIndonesian ? Language.ID : Language.EN;
    }

    /** Has a command line print its help in the language; English stands beside the options. */
    static void apply(Language language, CommandLine line) {
        if (language == Language.ID) {
            try (InputStream file = Objects.requireNonNull(AskedLanguage.class.getResourceAsStream(HELP), HELP)) {
                line.setResourceBundle(new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
