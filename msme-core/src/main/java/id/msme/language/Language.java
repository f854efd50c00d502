package id.msme.language;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/** The languages of messages and explanations. */
public enum Language {
    /** Bahasa Indonesia. */
    ID("id"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** {@return the ISO 639-1 tag, {@code id} or {@code en}} */
    public String tag() {
        return tag;
    }

    /**
     * {@return the language with a tag, if there is one}
     *
     * @param tag {@code id} or {@code en}, in small letters
     */
    public static Optional<Language> find(String tag) {
        requireNonNull(tag, "tag");
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the language for a locale, such as that of a request.
     *
     * @param locale the locale
     * @return Indonesian for Indonesian, also under its old code {@code in}; English for every other language
     */
    public static Language of(Locale locale) {
        String code = requireNonNull(locale, "locale").getLanguage();
        return code.equals("id") || code.equals("in") ? ID : EN;
    }

    /** {@return the tag} */
    @Override
    public String toString() {
        return tag;
    }
}
