package id.msme.language;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The texts of one language, by key.
 *
 * <p>The library's own texts are {@link #of(Language)}. An application can keep its texts in files of the same form and
 * read them with {@link #read}; a place in a text is a name in braces.
 */
public final class Messages {

    private static final String ADDITION = ", ";

    // each language is read when it is first asked for

    private static final class Indonesian {
        private static final Messages TEXTS = own(Language.ID);
    }

    private static final class English {
        private static final Messages TEXTS = own(Language.EN);
    }

    private final Map<String, Template> templates;

    private Messages(Map<String, Template> templates) {
        this.templates = templates;
    }

    /**
     * {@return the library's own texts}
     *
     * @param language the language
     */
    public static Messages of(Language language) {
        requireNonNull(language, "language");
        return language == Language.ID ? Indonesian.TEXTS : English.TEXTS;
    }

    /**
     * Reads texts from a UTF-8 property file.
     *
     * @param file the file; it is read to its end and not closed
     * @return the texts
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if a place in a text is not closed
     */
    public static Messages read(InputStream file) {
        requireNonNull(file, "file");
        var properties = new Properties();
        try {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var templates = new TreeMap<String, Template>();
        properties.forEach((key, text) -> templates.put((String) key, Template.of((String) text)));
        return new Messages(templates);
    }

    private static Messages own(Language language) {
        String name = "messages_" + language.tag() + ".properties";
        try (InputStream file = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return a template with its places filled; a place without an argument shows a question mark}
     *
     * @param template a text with names in braces
     * @param arguments what stands at the named places
     * @throws IllegalArgumentException if a place in the template is not closed
     */
    public static String render(String template, Map<String, String> arguments) {
        requireNonNull(template, "template");
        requireNonNull(arguments, "arguments");
        return Template.of(template).render(arguments);
    }

    /**
     * {@return the names of the places in a template, in order}
     *
     * @param template a text with names in braces
     * @throws IllegalArgumentException if a place in the template is not closed
     */
    public static Set<String> placesIn(String template) {
        requireNonNull(template, "template");
        return Template.of(template).places();
    }

    /** {@return all keys, sorted} */
    public Set<String> keys() {
        return Collections.unmodifiableSet(templates.keySet());
    }

    /**
     * {@return the names of the places in a text}
     *
     * @param key the key of the text
     * @throws IllegalArgumentException if there is no such key
     */
    public Set<String> places(String key) {
        requireNonNull(key, "key");
        return template(key).places();
    }

    /**
     * {@return a text without places}
     *
     * @param key the key of the text
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(String key) {
        requireNonNull(key, "key");
        return text(key, Map.of());
    }

    /**
     * {@return a text with its places filled; a place without an argument shows a question mark}
     *
     * @param key the key of the text
     * @param arguments what stands at the named places
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(String key, Map<String, String> arguments) {
        requireNonNull(key, "key");
        return template(key).render(arguments);
    }

    /**
     * {@return the word of this language for a term that is the same in every argument, such as {@code MICRO}; the term
     * itself if there is no word for it}
     *
     * @param term the term; of a name with an addition, such as {@code PP 7/2021, changed by the caller}, the addition
     *     is a term
     */
    public String term(String term) {
        requireNonNull(term, "term");
        Template word = templates.get("term." + term);
        if (word != null) {
            return word.render(Map.of());
        }
        int name = term.lastIndexOf(ADDITION);
        Template addition = name < 0
                ? null
                : templates.get("term.addition-"
                        + term.substring(name + ADDITION.length()).replace(' ', '-'));
        return addition == null ? term : term.substring(0, name) + ADDITION + addition.render(Map.of());
    }

    private Template template(String key) {
        Template template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no message has the key " + key);
        }
        return template;
    }

    /** {@return the number of texts, for example {@code Messages with 700 texts}} */
    @Override
    public String toString() {
        return "Messages with " + templates.size() + (templates.size() == 1 ? " text" : " texts");
    }
}
