package id.msme.eligibility;

import static java.util.Objects.requireNonNull;

import id.msme.condition.EligibilityRule;
import id.msme.finding.Finding;
import id.msme.region.RegionRegister;
import id.msme.source.Citation;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of a program, compiled to judge applicants.
 *
 * <p>Immutable and safe for use by several threads: compile the rules once. Judging an applicant who meets all rules
 * allocates nothing.
 */
public final class RuleSet {

    private static final int MAX_SHOWN = 5;

    private final CompiledRule[] rules;
    private final List<Citation> citations;

    private RuleSet(List<EligibilityRule> rules, List<Citation> citations, RegionRegister regions) {
        this.citations = List.copyOf(citations);
        this.rules = new CompiledRule[rules.size()];
        for (int i = 0; i < this.rules.length; i++) {
            this.rules[i] = new CompiledRule(rules.get(i), regions);
        }
    }

    /**
     * Compiles rules.
     *
     * @param rules the rules of one program, in its order
     * @param citations the sources of the program
     * @param regions names the provinces, regencies and cities in explanations
     * @return the compiled rules
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleSet of(List<EligibilityRule> rules, List<Citation> citations, RegionRegister regions) {
        requireNonNull(rules, "rules");
        requireNonNull(citations, "citations");
        requireNonNull(regions, "regions");
        var ids = new HashSet<String>();
        for (EligibilityRule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules have one id: "
                        + rules.stream().map(EligibilityRule::id).toList());
            }
        }
        return new RuleSet(rules, citations, regions);
    }

    /** {@return the rules, in order} */
    public List<EligibilityRule> rules() {
        return Stream.of(rules).map(CompiledRule::rule).toList();
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
            if (rule.judge(facts, applicant) != Outcome.MET) {
                sink.accept(rule.examine(facts, applicant, citations).finding().orElseThrow());
            }
        }
    }

    /**
     * Judges an applicant without recording reasons. Allocates nothing.
     *
     * @param facts reads the facts of the applicant
     * @param applicant the applicant
     * @param <A> what describes the applicant
     * @return whether all rules are met; {@link Outcome#MET} if there are none
     */
    public <A> Outcome outcome(ApplicantFacts<A> facts, A applicant) {
        requireNonNull(facts, "facts");
        requireNonNull(applicant, "applicant");
        Outcome outcome = Outcome.MET;
        for (CompiledRule rule : rules) {
            outcome = outcome.and(rule.judge(facts, applicant));
        }
        return outcome;
    }

    /**
     * Judges an applicant by every rule, with the reasons.
     *
     * @param facts reads the facts of the applicant
     * @param applicant the applicant
     * @param <A> what describes the applicant
     * @return the outcome of each rule
     */
    public <A> Eligibility judge(ApplicantFacts<A> facts, A applicant) {
        requireNonNull(facts, "facts");
        requireNonNull(applicant, "applicant");
        List<RuleOutcome> outcomes = Stream.of(rules)
                .map(rule -> rule.examine(facts, applicant, citations))
                .toList();
        return new Eligibility(outcomes, citations, facts.submittedOn(applicant));
    }

    /** {@return the ids of the rules, on one line} */
    @Override
    public String toString() {
        if (rules.length == 0) {
            return "RuleSet: no rules";
        }
        String first =
                Stream.of(rules).limit(MAX_SHOWN).map(rule -> rule.rule().id()).collect(Collectors.joining(", "));
        int more = rules.length - MAX_SHOWN;
        return "RuleSet: " + first + (more > 0 ? " and " + more + " more" : "");
    }
}
