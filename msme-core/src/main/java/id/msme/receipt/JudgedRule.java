package id.msme.receipt;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.language.Wording;
import java.util.List;
import java.util.Objects;

/**
 * The outcome of one rule for a record.
 *
 * <p>The id of a rule is the code of the finding that it reports, for example {@code nik.birth-date}. The rule on the
 * scale has the id of the law, for example {@code scale.pp-7-2021}, or is {@code scale.no-law}; a rule of the
 * program is {@code eligibility.} and its id, a rule of the host {@code rule.} and its id.
 */
public final class JudgedRule {

    private final String rule;
    private final RuleStatus outcome;
    private final List<ReadMember> reads;
    private final List<RuleBasis> basis;
    private final Wording because;

    private JudgedRule(
            String rule, RuleStatus outcome, List<ReadMember> reads, List<RuleBasis> basis, Wording because) {
        this.rule = rule;
        this.outcome = outcome;
        this.reads = reads;
        this.basis = basis;
        this.because = because;
    }

    /**
     * Creates the outcome of a rule; plumbing for readers of stored receipts.
     *
     * @param rule the id of the rule
     * @param outcome its outcome
     * @param reads the members that it read
     * @param basis its sources
     * @param because the reason, in both languages
     * @return the judged rule
     */
    public static JudgedRule of(
            String rule, RuleStatus outcome, List<ReadMember> reads, List<RuleBasis> basis, Wording because) {
        return new JudgedRule(
                requireNonNull(rule, "rule"),
                requireNonNull(outcome, "outcome"),
                List.copyOf(requireNonNull(reads, "reads")),
                List.copyOf(requireNonNull(basis, "basis")),
                requireNonNull(because, "because"));
    }

    /** {@return the id of the rule} */
    public String rule() {
        return rule;
    }

    /** {@return the outcome of the rule} */
    public RuleStatus outcome() {
        return outcome;
    }

    /** {@return the members that it read, masked, in the order of the record} */
    public List<ReadMember> reads() {
        return reads;
    }

    /**
     * {@return the laws and other sources on which the rule was based on the day of submission, also if they have been
     * replaced since; empty if it is a rule of the record format alone, or none of its sources was in force yet. The
     * reason of a rule that found something says so}
     */
    public List<RuleBasis> basis() {
        return basis;
    }

    /**
     * Returns the reason for the outcome.
     *
     * @param language the language; ignored if the receipt was stored in one language only
     * @return one or more sentences
     */
    public String because(Language language) {
        return because.in(requireNonNull(language, "language"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JudgedRule that
                && rule.equals(that.rule)
                && outcome == that.outcome
                && reads.equals(that.reads)
                && basis.equals(that.basis)
                && because.equals(that.because);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, outcome, reads, basis, because);
    }

    /** {@return the id of the rule and its outcome} */
    @Override
    public String toString() {
        return rule + " " + outcome;
    }
}
