package id.msme.eligibility;

import static java.util.Objects.requireNonNull;

import id.msme.condition.Condition;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.region.RegionRegister;
import java.util.Map;
import java.util.Objects;

/**
 * One part of the smallest change by which a rule would be met: a simple condition that would have to hold, or not to
 * hold.
 */
public final class Change {

    private final Condition condition;
    private final boolean isToHold;
    private final RegionRegister regions;

    Change(Condition condition, boolean isToHold, RegionRegister regions) {
        this.condition = condition;
        this.isToHold = isToHold;
        this.regions = regions;
    }

    /** {@return the condition} */
    public Condition condition() {
        return condition;
    }

    /** {@return true if the condition would have to hold, false if it would have to be false} */
    public boolean isToHold() {
        return isToHold;
    }

    /**
     * {@return the change as text, for example {@code known channels at least 1}}
     *
     * @param language the language
     */
    public String text(Language language) {
        String asks = ConditionText.of(condition, requireNonNull(language, "language"), regions);
        return isToHold ? asks : Messages.of(language).text("eligibility.asks.not", Map.of("condition", asks));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Change that && condition.equals(that.condition) && isToHold == that.isToHold;
    }

    @Override
    public int hashCode() {
        return Objects.hash(condition, isToHold);
    }

    /** {@return for example {@code channels at least 1} or {@code not kbli 64}} */
    @Override
    public String toString() {
        return (isToHold ? "" : "not ") + condition;
    }
}
