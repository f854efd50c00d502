package id.msme.eligibility;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.source.Citation;
import id.msme.text.UnknownName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether an applicant is eligible for a program: the outcome of each of its rules.
 *
 * <p>All rules must be met. If a rule is not met, the outcome is {@code NOT_MET}, whatever is unknown; otherwise it is
 * {@code UNDETERMINED} if a rule is.
 */
public final class Eligibility implements Answer {

    private static final int MAX_SHOWN = 5;

    private final List<RuleOutcome> rules;
    private final List<Citation> citations;
    private final LocalDate asOf;

    Eligibility(List<RuleOutcome> rules, List<Citation> citations, LocalDate asOf) {
        this.rules = rules;
        this.citations = citations;
        this.asOf = asOf;
    }

    /** {@return whether all rules are met; {@link Outcome#MET} if there are none} */
    public Outcome outcome() {
        return rules.stream().map(RuleOutcome::outcome).reduce(Outcome.MET, Outcome::and);
    }

    /** {@return whether the outcome is {@link Outcome#MET}} */
    public boolean isEligible() {
        return outcome() == Outcome.MET;
    }

    /** {@return the outcome of each rule, in the order of the program} */
    public List<RuleOutcome> rules() {
        return rules;
    }

    /**
     * Returns the outcome of a rule.
     *
     * @param id the id of the rule
     * @return the outcome
     * @throws IllegalArgumentException if the program has no such rule; the message lists the valid ids
     */
    public RuleOutcome rule(String id) {
        return findRule(id)
                .orElseThrow(() -> new IllegalArgumentException(UnknownName.message(
                        "rule", id, rules.stream().map(rule -> rule.rule().id()).toList())));
    }

    /**
     * Finds the outcome of a rule.
     *
     * @param id the id of the rule
     * @return the outcome, or empty
     */
    public Optional<RuleOutcome> findRule(String id) {
        requireNonNull(id, "id");
        return rules.stream().filter(rule -> rule.rule().id().equals(id)).findFirst();
    }

    /** {@return the ids of the rules, the sources of the program and the day of submission} */
    @Override
    public Basis basis() {
        return new Basis(rules.stream().map(rule -> rule.rule().id()).toList(), citations, asOf);
    }

    /**
     * Explains whether the applicant is eligible.
     *
     * @param language the language
     * @return a part {@code outcome}, then the parts of each rule as {@link RuleOutcome#explain} gives them, the first
     *     named {@code rule}
     */
    @Override
    public Explanation explain(Language language) {
        Messages words = Messages.of(requireNonNull(language, "language"));
        var parts = Explanation.builder().add("outcome", words.text("eligibility.all." + outcome()));
        for (RuleOutcome rule : rules) {
            for (Explanation.Part part : rule.explain(language).parts()) {
                String name = part.name().equals("outcome") ? "rule" : part.name();
                parts.add(name, part.label(), part.text());
            }
        }
        return parts.build();
    }

    /** {@return the outcome, and the first rules that are not met or undetermined} */
    @Override
    public String toString() {
        String open = rules.stream()
                .filter(rule -> rule.outcome() != Outcome.MET)
                .limit(MAX_SHOWN)
                .map(RuleOutcome::toString)
                .collect(Collectors.joining(", "));
        String text = "eligibility " + outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return open.isEmpty() ? text : text + " (" + open + ")";
    }
}
