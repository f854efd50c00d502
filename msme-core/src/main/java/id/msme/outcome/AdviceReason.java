package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.language.Messages;
import java.util.Map;

/**
 * One reason for a piece of advice.
 *
 * @param kind the kind of reason
 * @param about the field, percentage or platform to which it refers
 */
public record AdviceReason(Kind kind, String about) {

    /** Refuses null. */
    public AdviceReason {
        requireNonNull(about, "about");
        requireNonNull(kind, "kind");
    }

    /** The kinds of reason. */
    public enum Kind {
        /** It is the field of the MSME. */
        OWN_FIELD("own-field"),
        /** It is a field of the same division. */
        NEAR_FIELD("near-field"),
        /** The demand rises. */
        RISING("rising"),
        /** The demand neither rises nor falls. */
        STEADY("steady"),
        /** The demand falls. */
        FALLING("falling"),
        /** The field is in demand on a platform where the MSME already sells. */
        PRESENT("present"),
        /** It is asked for on a platform where the MSME does not sell yet. */
        ABSENT("absent");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /**
     * {@return the reason as a sentence}
     *
     * @param language the language
     */
    public String message(Language language) {
        return Messages.of(language).text("advice." + kind.key, Map.of("about", about));
    }
}
