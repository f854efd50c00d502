package id.msme.receipt;

import static java.util.Objects.requireNonNull;

import id.msme.enrolment.Verdict;
import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.privacy.Guarded;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import id.msme.source.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one record with every rule that led to it.
 *
 * <p>Values are masked. Only the id that the partner gave the record may identify a person, so reflective serializers
 * are refused; msme-json writes receipts.
 */
public final class Receipt extends Guarded implements Answer {

    /** The number of members up to which all that a rule read is explained. */
    private static final int MAX_SHOWN = 5;

    private final transient String edition;
    private final transient LocalDate asOf;
    private final transient @Nullable String id;
    private final transient @Nullable String program;
    private final transient boolean accepted;
    private final transient @Nullable Scale scale;
    private final transient @Nullable RegionCode region;
    private final transient List<Finding> findings;
    private final transient List<JudgedRule> rules;

    Receipt(ReceiptBuilder parts) {
        this.edition = parts.edition;
        this.asOf = parts.asOf;
        this.id = parts.id;
        this.program = parts.program;
        this.accepted = parts.accepted;
        this.scale = parts.scale;
        this.region = parts.region;
        this.findings = List.copyOf(parts.findings);
        this.rules = List.copyOf(parts.rules);
    }

    /**
     * Returns a builder that restores a stored receipt; plumbing for readers.
     *
     * @param edition the edition of the catalogue
     * @param asOf the as-of date of the validator
     * @return the builder
     */
    public static ReceiptBuilder restore(String edition, LocalDate asOf) {
        return new ReceiptBuilder(requireNonNull(edition, "edition"), requireNonNull(asOf, "asOf"));
    }

    /**
     * Returns this receipt after the duplicate step, for callers that create receipts before they look for duplicates.
     *
     * @param verdict the verdict of the step on the same record
     * @return the receipt, rejected as a duplicate if the verdict is
     */
    public Receipt after(Verdict verdict) {
        Optional<Finding> duplicate = requireNonNull(verdict, "verdict").findings().stream()
                .filter(finding -> finding.code().equals(FindingCode.ENROLMENT_DUPLICATE))
                .findFirst();
        var parts = new ReceiptBuilder(edition, asOf);
        parts.id = id;
        parts.program = program;
        parts.accepted = accepted && duplicate.isEmpty();
        parts.scale = scale;
        parts.region = region;
        parts.findings = duplicate.map(this::findingsWith).orElse(findings);
        boolean hasKey = verdict.duplicateKey().isPresent();
        rules.forEach(rule -> parts.rule(
                rule.rule().equals(FindingCode.ENROLMENT_DUPLICATE.id()) && hasKey
                        ? lookedFor(rule, duplicate)
                        : rule));
        return new Receipt(parts);
    }

    /** The findings with that of a duplicate in its place; a rule of the host may have reported it already. */
    private List<Finding> findingsWith(Finding duplicate) {
        var all = new ArrayList<>(findings);
        if (!all.contains(duplicate)) {
            int at = 0;
            while (at < all.size()
                    && all.get(at).pointer().isEmpty()
                    && all.get(at).code().order() < duplicate.code().order()) {
                at++;
            }
            all.add(at, duplicate);
        }
        return all;
    }

    private static JudgedRule lookedFor(JudgedRule rule, Optional<Finding> duplicate) {
        return JudgedRule.of(
                rule.rule(),
                duplicate.isPresent() ? RuleStatus.FAILED : RuleStatus.PASSED,
                rule.reads(),
                rule.basis(),
                duplicate
                        .map(finding -> Sentences.found(List.of(finding)))
                        .orElseGet(() -> Sentences.passed(FindingCode.ENROLMENT_DUPLICATE)));
    }

    /** {@return the edition of the catalogue} */
    public String edition() {
        return edition;
    }

    /** {@return the as-of date of the validator; what was submitted later was rejected} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the id that the partner gave the record, empty if it is absent or refused} */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** {@return the id of the program, empty if it is not in the catalogue} */
    public Optional<String> program() {
        return Optional.ofNullable(program);
    }

    /** {@return whether none of the findings is an error} */
    public boolean accepted() {
        return accepted;
    }

    /** {@return the scale, empty if it is unknown; {@link Scale#LARGE} if the enterprise is no MSME} */
    public Optional<Scale> scale() {
        return Optional.ofNullable(scale);
    }

    /** {@return the regency or city under which the record counts; empty if it is not known} */
    public Optional<RegionCode> region() {
        return Optional.ofNullable(region);
    }

    /** {@return the findings, the same as those of the verdict} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return every rule that judged the record, silent ones included, in the order of the finding codes} */
    public List<JudgedRule> rules() {
        return rules;
    }

    /**
     * Returns the rules with an outcome.
     *
     * @param outcome the outcome
     * @return the rules in their order
     */
    public List<JudgedRule> rules(RuleStatus outcome) {
        requireNonNull(outcome, "outcome");
        return rules.stream().filter(rule -> rule.outcome() == outcome).toList();
    }

    /** {@return the rules that were applied, their sources and the as-of date} */
    @Override
    public Basis basis() {
        List<JudgedRule> applied = rules.stream()
                .filter(rule -> rule.outcome() != RuleStatus.SILENT)
                .toList();
        List<Citation> citations = applied.stream()
                .flatMap(rule -> rule.basis().stream())
                .map(Receipt::citation)
                .distinct()
                .toList();
        return new Basis(applied.stream().map(JudgedRule::rule).toList(), citations, asOf);
    }

    private static Citation citation(RuleBasis basis) {
        return new Citation(
                basis.title(),
                Optional.of(basis.article()).filter(place -> !place.isEmpty()),
                basis.from(),
                basis.reliability());
    }

    /**
     * Explains the verdict for a person: {@code verdict}; for each rule that decided or warned {@code error},
     * {@code undetermined} or {@code warning}, each followed by a {@code read} for each member and a {@code basis} for
     * each source; then {@code passed} and {@code silent} for each other rule.
     */
    @Override
    public Explanation explain(Language language) {
        Messages words = Messages.of(requireNonNull(language, "language"));
        var explanation = Explanation.builder();
        explanation.add("verdict", words.text(accepted ? "receipt.accepted" : "receipt.rejected"));
        for (JudgedRule rule : rules(RuleStatus.FAILED)) {
            addWithGrounds(isError(rule) ? "error" : "warning", rule, language, explanation);
        }
        rules(RuleStatus.UNDETERMINED).forEach(rule -> addWithGrounds("undetermined", rule, language, explanation));
        rules(RuleStatus.PASSED).forEach(rule -> explanation.add("passed", rule.rule(), rule.because(language)));
        rules(RuleStatus.SILENT).forEach(rule -> explanation.add("silent", rule.rule(), rule.because(language)));
        return explanation.build();
    }

    private void addWithGrounds(String name, JudgedRule rule, Language language, Explanation.Builder explanation) {
        Messages words = Messages.of(language);
        explanation.add(name, rule.rule(), rule.because(language));
        shown(rule).stream()
                .filter(read -> !read.pointer().isEmpty())
                .forEach(read -> explanation.add("read", MemberNames.of(read.pointer(), language), shown(read, words)));
        rule.basis().forEach(basis -> explanation.add("basis", basis.text(words)));
    }

    /** Of a rule over many members those that have a finding. */
    private List<ReadMember> shown(JudgedRule rule) {
        Set<String> pointers = findings.stream()
                .filter(finding -> finding.code().id().equals(rule.rule()))
                .map(Finding::pointer)
                .collect(Collectors.toSet());
        List<ReadMember> found = rule.reads().stream()
                .filter(read -> pointers.contains(read.pointer()))
                .toList();
        return rule.reads().size() > MAX_SHOWN && !found.isEmpty() ? found : rule.reads();
    }

    private static String shown(ReadMember read, Messages words) {
        return switch (read.state()) {
            case ABSENT -> words.text("receipt.state.ABSENT");
            case REFUSED ->
                read.value().isEmpty()
                        ? words.text("receipt.state.REFUSED")
                        : words.text("receipt.state.REFUSED") + ": " + read.value();
            case STATED -> read.value().isEmpty() ? words.text("receipt.state.STATED") : words.term(read.value());
        };
    }

    /** Whether a rule that failed rejected the record; a rule of the host is known by the custom codes alone. */
    private boolean isError(JudgedRule rule) {
        Optional<FindingCode> code = FindingCode.find(rule.rule());
        if (code.isPresent() || !rule.rule().startsWith(RuleIds.HOST)) {
            return code.map(known -> known.severity() == Severity.ERROR).orElse(true);
        }
        return findings.stream().anyMatch(finding -> finding.isError() && RuleIds.canBeOfHost(finding));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Receipt that
                && accepted == that.accepted
                && scale == that.scale
                && edition.equals(that.edition)
                && asOf.equals(that.asOf)
                && Objects.equals(id, that.id)
                && Objects.equals(program, that.program)
                && Objects.equals(region, that.region)
                && findings.equals(that.findings)
                && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edition, asOf, id, program, accepted, scale, region, findings, rules);
    }

    /** {@return acceptance, the number of rules by outcome, and the as-of date} */
    @Override
    public String toString() {
        return "Receipt " + (accepted ? "accepted" : "rejected") + " as of " + asOf + ", rules passed: "
                + rules(RuleStatus.PASSED).size() + ", failed: "
                + rules(RuleStatus.FAILED).size()
                + ", undetermined: " + rules(RuleStatus.UNDETERMINED).size() + ", silent: "
                + rules(RuleStatus.SILENT).size();
    }
}
