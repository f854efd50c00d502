package id.msme.eligibility;

import static java.util.Objects.requireNonNull;

import id.msme.condition.Condition;
import id.msme.language.Language;
import id.msme.region.RegionRegister;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether one simple condition of a rule holds for an applicant, and what was found. Personal values are masked. */
public final class ConditionOutcome {

    private final Node.Leaf leaf;
    private final Outcome outcome;
    private final Found found;
    private final @Nullable Found lacking;
    private final RegionRegister regions;

    private ConditionOutcome(
            Node.Leaf leaf, Outcome outcome, Found found, @Nullable Found lacking, RegionRegister regions) {
        this.leaf = leaf;
        this.outcome = outcome;
        this.found = found;
        this.lacking = lacking;
        this.regions = regions;
    }

    /** Judges a simple condition and records what was found. */
    static <A> ConditionOutcome of(Node.Leaf leaf, ApplicantFacts<A> facts, A applicant, RegionRegister regions) {
        Outcome outcome = leaf.judge(facts, applicant);
        return new ConditionOutcome(
                leaf,
                outcome,
                leaf.found(facts, applicant),
                outcome == Outcome.UNDETERMINED ? leaf.lacking(facts, applicant) : null,
                regions);
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
     * Returns the fact that would determine this condition.
     *
     * @param language the language
     * @return the fact; for a computed fact, also those that would determine it, for example {@code scale (annual sales
     *     or business capital)}
     */
    public String missing(Language language) {
        String fact = fact(language);
        return lacking == null ? fact : fact + " (" + lacking.in(language) + ")";
    }

    /**
     * {@return what the condition requires, for example {@code months of operation at least 6}}
     *
     * @param language the language
     */
    public String asks(Language language) {
        return ConditionText.of(condition(), requireNonNull(language, "language"), regions);
    }

    /**
     * {@return the value found, for example {@code 5} or {@code not stated}; for amounts and ages only the side of the
     * range on which they lie}
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
