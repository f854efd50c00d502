package id.msme.eligibility;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import java.util.List;
import java.util.function.Consumer;

/**
 * The rules of a program, compiled to judge applicants.
 *
 * <p>Immutable: compile the rules once and judge millions, from any thread. An applicant who meets all rules is judged
 * without an allocation.
 */
public final class RuleSet {

    private static final RuleSet NONE = new RuleSet(List.of());

    private final CompiledRule[] rules;

    private RuleSet(List<EligibilityRule> rules) {
        this.rules = rules.stream().map(CompiledRule::new).toArray(CompiledRule[]::new);
    }

    /**
     * Compiles rules.
     *
     * @param rules the rules of one program, in its order
     * @return the compiled rules
     * @throws IllegalArgumentException if two rules have one id
     */
    public static RuleSet of(List<EligibilityRule> rules) {
        requireNonNull(rules, "rules");
        if (rules.stream().map(EligibilityRule::id).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("two rules have one id: "
                    + rules.stream().map(EligibilityRule::id).toList());
        }
        return rules.isEmpty() ? NONE : new RuleSet(rules);
    }

    /** {@return the rules, in order} */
    public List<EligibilityRule> rules() {
        return List.of(rules).stream().map(CompiledRule::rule).toList();
    }

    /** {@return whether there are no rules, so that everybody is eligible} */
    public boolean isEmpty() {
        return rules.length == 0;
    }

    /**
     * Judges an applicant and reports each rule that is not met or cannot be determined.
     *
     * @param facts reads the facts of the applicant
     * @param applicant the applicant
     * @param sink receives {@code eligibility.not-met} and {@code eligibility.undetermined}, once a rule, in the order
     *     of the rules
     * @param <A> what describes the applicant
     */
    public <A> void check(ApplicantFacts<A> facts, A applicant, Consumer<Finding> sink) {
        requireNonNull(facts, "facts");
        requireNonNull(applicant, "applicant");
        requireNonNull(sink, "sink");
        for (CompiledRule rule : rules) {
            Outcome outcome = rule.judge(facts, applicant);
            if (outcome != Outcome.MET) {
                sink.accept(finding(rule, outcome, facts, applicant));
            }
        }
    }

    private static <A> Finding finding(CompiledRule rule, Outcome outcome, ApplicantFacts<A> facts, A applicant) {
        return outcome == Outcome.NOT_MET
                ? Finding.of(
                        FindingCode.ELIGIBILITY_NOT_MET,
                        rule.notMetPointer(),
                        rule.rule().id())
                : Finding.of(
                        FindingCode.ELIGIBILITY_UNDETERMINED,
                        rule.undeterminedPointer(facts, applicant),
                        rule.rule().id());
    }

    /** {@return the ids of the rules, on one line} */
    @Override
    public String toString() {
        return "RuleSet: "
                + (rules.length == 0
                        ? "no rules"
                        : ConditionParts.text(
                                        "",
                                        rules().stream()
                                                .map(EligibilityRule::id)
                                                .toList())
                                .strip());
    }
}
