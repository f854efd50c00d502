package id.msme.language;

import static java.util.Objects.requireNonNull;

/**
 * A name or sentence in both languages, for people.
 *
 * @param indonesian in Indonesian
 * @param english in English
 */
public record Wording(String indonesian, String english) {

    /**
     * Checks the texts.
     *
     * @param indonesian in Indonesian
     * @param english in English
     * @throws IllegalArgumentException if one is blank
     */
    public Wording {
        requireNonNull(english, "english");
        requireNonNull(indonesian, "indonesian");
        if (indonesian.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a wording has a text in each language");
        }
    }

    /** {@return the wording that the library ships under a key; the key starts after {@code readiness.}} */
    public static Wording shipped(String key) {
        return new Wording(
                Messages.of(Language.ID).text("readiness." + key),
                Messages.of(Language.EN).text("readiness." + key));
    }

    /**
     * {@return the text in a language}
     *
     * @param language the language
     */
    public String in(Language language) {
        requireNonNull(language, "language");
        return language == Language.ID ? indonesian : english;
    }
}
