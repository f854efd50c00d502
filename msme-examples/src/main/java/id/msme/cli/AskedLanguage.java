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

    /** The arguments with a language that stands before the command put behind it, if the command has the option. */
    static String[] ofCommand(CommandLine line, String... args) {
        int length = args.length > 0 && args[0].equals(OPTION) ? 2 : 1;
        boolean isFirst = args.length > length && (args[0].equals(OPTION) || args[0].startsWith(OPTION + "="));
        CommandLine command = isFirst ? line.getSubcommands().get(args[length]) : null;
        if (command == null || command.getCommandSpec().findOption(OPTION) == null) {
            return args;
        }
        String[] moved = args.clone();
        moved[0] = args[length];
        System.arraycopy(args, 0, moved, 1, length);
        return moved;
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
