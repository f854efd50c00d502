package id.msme.eligibility;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.language.Messages;
import java.util.Map;

/**
 * One part of the smallest change by which a rule would be met: a simple condition that would have to hold, or not to
 * hold.
 *
 * @param condition the condition
 * @param isToHold whether it would have to hold
 */
public record Change(Condition condition, boolean isToHold) {

    /** Checks that the condition is not null. */
    public Change {
        requireNonNull(condition, "condition");
    }

    /**
     * {@return what would have to be, for example {@code channels at least 1}}
     *
     * @param language the language
     */
    public String text(Language language) {
        String asks = ConditionText.of(condition, requireNonNull(language, "language"));
        return isToHold ? asks : Messages.of(language).text("eligibility.asks.not", Map.of("condition", asks));
    }

    /** {@return for example {@code channels at least 1} or {@code not kbli 64}} */
    @Override
    public String toString() {
        return (isToHold ? "" : "not ") + condition;
    }
}
