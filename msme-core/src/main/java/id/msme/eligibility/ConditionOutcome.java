package id.msme.eligibility;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.region.RegionRegister;
import java.util.Locale;

/** Whether one simple condition of a rule holds for an applicant, and what was found. Personal values are masked. */
public final class ConditionOutcome {

    private final Node.Leaf leaf;
    private final Outcome outcome;
    private final Found found;
    private final RegionRegister regions;

    ConditionOutcome(Node.Leaf leaf, Outcome outcome, Found found, RegionRegister regions) {
        this.leaf = leaf;
        this.outcome = outcome;
        this.found = found;
        this.regions = regions;
    }

    Node.Leaf leaf() {
        return leaf;
    }

    /** {@return the condition} */
    public Condition condition() {
        return leaf.condition();
    }

    /** {@return whether it holds} */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * {@return the fact that the condition reads, for example {@code months of operation}}
     *
     * @param language the language
     */
    public String fact(Language language) {
        return ConditionText.fact(condition(), requireNonNull(language, "language"));
    }

    /**
     * {@return what the condition asks for, for example {@code months of operation at least 6}}
     *
     * @param language the language
     */
    public String asks(Language language) {
        return ConditionText.of(condition(), requireNonNull(language, "language"), regions);
    }

    /**
     * {@return what was found of the fact, for example {@code 5} or {@code not stated}; of amounts and ages only the
     *     side of the range on which they lie}
     *
     * @param language the language
     */
    public String found(Language language) {
        return found.in(requireNonNull(language, "language"));
    }

    /** {@return the condition and its outcome, for example {@code channels at least 1: met}} */
    @Override
    public String toString() {
        return condition() + ": " + outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
