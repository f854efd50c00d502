package id.msme.finding;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.language.Wording;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The messages of findings, in which an application can replace texts of the library.
 *
 * <pre>{@code
 * var texts = FindingTexts.standard()
 *         .with(FindingCode.NIB_FORMAT, new Wording(
 *                 "NIB Anda terdiri atas 13 angka, bukan {length}.", "Your NIB has 13 digits, not {length}."));
 * String message = texts.message(finding, Language.EN);
 * }</pre>
 *
 * <p>A name in braces stands for an argument of the finding, which is masked if it is personal. Only the message
 * changes: codes, severities and decisions never depend on a text.
 */
public final class FindingTexts {

    private static final FindingTexts STANDARD = new FindingTexts(Map.of());

    /** By the id of the code. */
    private final Map<String, Wording> texts;

    private FindingTexts(Map<String, Wording> texts) {
        this.texts = texts;
    }

    /** {@return the messages of the library} */
    public static FindingTexts standard() {
        return STANDARD;
    }

    /**
     * Returns these messages with another text for a code.
     *
     * @param code the code
     * @param text the text in each language; names in braces are {@linkplain FindingCode#argumentNames arguments} of
     *     the code
     * @return the messages
     * @throws IllegalArgumentException if the text names an argument that the code does not have, or a brace is not
     *     closed
     */
    public FindingTexts with(FindingCode code, Wording text) {
        requireNonNull(code, "code");
        requireNonNull(text, "text");
        for (Language language : Language.values()) {
            code.requireArguments(Messages.placesIn(text.in(language)), language);
        }
        var all = new TreeMap<>(texts);
        all.put(code.id(), text);
        return new FindingTexts(all);
    }

    /**
     * Renders the message of a finding. What explains a finding further, such as the failed rules of an eligibility,
     * follows the text.
     *
     * @param finding the finding
     * @param language the language of the message
     * @return the message for a person
     */
    public String message(Finding finding, Language language) {
        requireNonNull(finding, "finding");
        requireNonNull(language, "language");
        Wording text = texts.get(finding.code().id());
        return text == null ? finding.message(language) : finding.message(language, text.in(language));
    }

    /** {@return the application's texts, by the id of the code; unmodifiable, in the order of the ids} */
    public Map<String, Wording> asMap() {
        return Collections.unmodifiableMap(texts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingTexts that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** {@return the codes that have another text} */
    @Override
    public String toString() {
        return texts.isEmpty() ? "FindingTexts of the library" : "FindingTexts with other texts for " + texts.keySet();
    }
}
