package id.msme.wire;

import id.msme.language.Language;
import java.util.function.Supplier;

/**
 * What a host can set.
 *
 * @param language gives the language of messages, asked at each value
 * @param amounts whether amounts of money are written
 */
public record WireSettings(Supplier<Language> language, boolean amounts) {

    /** Indonesian messages, no amounts. */
    public static final WireSettings STANDARD = new WireSettings(() -> Language.ID, false);
}
