package id.msme.console;

import id.msme.language.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Errors and notes in the language that was asked for.
 *
 * <p>The exceptions of a Java library, and those of the parser of arguments, are in English. Here they are translated
 * for a person as gettext does it: the English sentence, with its places in braces, is the key. What has no translation
 * stays as it is; no decision depends on a text. The first sentence of the table that fits is taken.
 */
final class Translation {

    // errors are shorter; the places of a longer text would cost more than it is worth
    private static final int MAX_LENGTH = 4_096;

    private static final String FILE = "errors_id.tsv";
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /** What stands in a place is any text, but for these. */
    private static final Map<String, String> SHAPES = Map.of(
            "n", "-?[0-9][0-9.,]*",
            "m", "-?[0-9][0-9.,]*",
            "word", "[a-z]+",
            "option", "-{0,2}[a-z][a-z-]*",
            "pointer", "/.*?",
            "path", "[^;]*",
            "command", "msme(?: [a-z]+)?",
            "kind", "[a-z ]+?",
            "section", "channel|party|scale rule|activity|program|partnership|commitment|readiness model");

    /** Places that hold a sentence or a word of the library, which is translated too. */
    private static final Set<String> SENTENCES = Set.of("reason", "what", "kind", "section");

    private static final List<Translation> INDONESIAN = read();

    private final Pattern english;
    private final List<String> places;
    private final String indonesian;

    private Translation(String english, String indonesian) {
        var pattern = new StringBuilder();
        var names = new ArrayList<String>();
        int from = 0;
        Matcher place = PLACE.matcher(english);
        while (place.find()) {
            pattern.append(Pattern.quote(english.substring(from, place.start())))
                    .append('(')
                    .append(SHAPES.getOrDefault(place.group(1), ".*?"))
                    .append(')');
            names.add(place.group(1));
            from = place.end();
        }
        pattern.append(Pattern.quote(english.substring(from)));
        this.english = Pattern.compile(pattern.toString(), Pattern.DOTALL);
        this.places = List.copyOf(names);
        this.indonesian = indonesian;
    }

    /** One line in a language. */
    static String of(String line, Language language) {
        return language == Language.ID && line.length() <= MAX_LENGTH ? indonesian(line) : line;
    }

    private static String indonesian(String sentence) {
        return INDONESIAN.stream()
                .map(one -> one.translated(sentence))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(sentence);
    }

    private Optional<String> translated(String sentence) {
        Matcher match = english.matcher(sentence);
        return match.matches() ? Optional.of(filled(match)) : Optional.empty();
    }

    private String filled(Matcher match) {
        var text = new StringBuilder();
        int from = 0;
        Matcher place = PLACE.matcher(indonesian);
        while (place.find()) {
            String name = place.group(1);
            String given = match.group(places.indexOf(name) + 1);
            text.append(indonesian, from, place.start()).append(SENTENCES.contains(name) ? indonesian(given) : given);
            from = place.end();
        }
        return text.append(indonesian, from, indonesian.length()).toString();
    }

    private static List<Translation> read() {
        try (InputStream file = Objects.requireNonNull(Translation.class.getResourceAsStream(FILE), FILE)) {
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(pair -> new Translation(pair[0], pair[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
