package id.msme.wire;

import id.msme.finding.FindingTexts;
import id.msme.language.Language;
import java.util.function.Supplier;

/**
 * The settings of a host for the JSON of its types.
 *
 * @param language gives the language of messages, asked at each value
 * @param texts the messages of findings
 * @param amounts whether amounts of money are written
 */
public record WireSettings(Supplier<Language> language, FindingTexts texts, boolean amounts) {

    /** Indonesian messages of the library, no amounts. */
    public static final WireSettings STANDARD = new WireSettings(() -> Language.ID, FindingTexts.standard(), false);

    /** With another language. */
    public WireSettings withLanguage(Supplier<Language> other) {
        return new WireSettings(other, texts, amounts);
    }

    /** With other messages. */
    public WireSettings withTexts(FindingTexts other) {
        return new WireSettings(language, other, amounts);
    }

    /** With amounts of money. */
    public WireSettings withAmounts() {
        return new WireSettings(language, texts, true);
    }
}
