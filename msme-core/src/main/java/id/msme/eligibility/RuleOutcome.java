package id.msme.eligibility;

import static java.util.Objects.requireNonNull;

import id.msme.condition.EligibilityRule;
import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.language.Language;
import id.msme.region.RegionRegister;
import id.msme.source.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether an applicant meets one rule of a program, and why.
 *
 * <p>If the rule is not met, {@link #nearestChange()} is the smallest change that would meet it; if it cannot be
 * determined, {@link #missing()} lists the missing facts, the most decisive one first.
 */
public final class RuleOutcome implements Answer {

    private final CompiledRule rule;
    private final Outcome outcome;
    private final List<ConditionOutcome> conditions;
    private final List<Citation> citations;
    private final LocalDate asOf;

    RuleOutcome(
            CompiledRule rule,
            Outcome outcome,
            List<ConditionOutcome> conditions,
            List<Citation> citations,
            LocalDate asOf) {
        this.rule = rule;
        this.outcome = outcome;
        this.conditions = conditions;
        this.citations = citations;
        this.asOf = asOf;
    }

    /** {@return the rule} */
    public EligibilityRule rule() {
        return rule.rule();
    }

    RegionRegister regions() {
        return rule.regions();
    }

    /** {@return the outcome of the rule} */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Returns the simple conditions of the rule with their outcomes, including those that cannot change the outcome of
     * the rule.
     *
     * @return the conditions, in the order of the rule
     */
    public List<ConditionOutcome> conditions() {
        return conditions;
    }

    /**
     * Returns the facts that are missing.
     *
     * @return the undetermined conditions, one for each fact, the most decisive one first; empty unless the rule cannot
     *     be determined
     */
    public List<ConditionOutcome> missing() {
        return outcome == Outcome.UNDETERMINED ? MissingFacts.of(rule.root(), conditions) : List.of();
    }

    /**
     * Returns the smallest change that would meet the rule: the fewest facts that would have to be different.
     *
     * <p>The search is bounded: if a part can be met in many ways, only those with the fewest facts are considered, and
     * a rule of more than 256 simple conditions is not searched; its message then says so.
     *
     * @return the changes; empty if the rule is met or cannot be determined, or if no change was found
     */
    public List<Change> nearestChange() {
        if (outcome != Outcome.NOT_MET) {
            return List.of();
        }
        return NearestChange.of(rule.root(), conditions).stream()
                .map(turn -> new Change(turn.leaf().condition(), turn.isToHold(), regions()))
                .distinct()
                .toList();
    }

    /** Whether the rule is not met and has too many conditions to search for a change. */
    boolean isTooLargeForChange() {
        return outcome == Outcome.NOT_MET && conditions.size() > NearestChange.MAX_LEAVES;
    }

    /**
     * Returns the JSON Pointer of the member to which the outcome refers.
     *
     * @return the nearest common parent of everything that the rule reads, or, if the rule cannot be determined, of
     *     what its undetermined conditions read; empty for the whole record
     */
    public String pointer() {
        return outcome == Outcome.UNDETERMINED ? rule.undeterminedPointer(conditions) : rule.notMetPointer();
    }

    /** {@return the finding that reports this outcome; empty if the rule is met} */
    public Optional<Finding> finding() {
        if (outcome == Outcome.MET) {
            return Optional.empty();
        }
        FindingCode code =
                outcome == Outcome.NOT_MET ? FindingCode.ELIGIBILITY_NOT_MET : FindingCode.ELIGIBILITY_UNDETERMINED;
        return Optional.of(
                Finding.explained(code, pointer(), language -> OutcomeText.detail(this, language), rule().id()));
    }

    /** {@return the id of the rule, the sources of the program and the day of submission} */
    @Override
    public Basis basis() {
        return new Basis(List.of(rule().id()), citations, asOf);
    }

    /**
     * Explains this outcome.
     *
     * @param language the language
     * @return the parts {@code outcome} and {@code asks}, a part {@code found} for each simple condition, then a part
     *     {@code missing} for each missing fact, or a part {@code change} if a change would meet the rule
     */
    @Override
    public Explanation explain(Language language) {
        return OutcomeText.explain(this, requireNonNull(language, "language"));
    }

    /** {@return for example {@code half-a-year: not met}} */
    @Override
    public String toString() {
        return rule().id() + ": " + outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
