package id.msme.receipt;

import id.msme.catalogue.Catalogue;
import id.msme.condition.EligibilityRule;
import id.msme.eligibility.Outcome;
import id.msme.enrolment.Recording;
import id.msme.enrolment.Submission;
import id.msme.enrolment.Verdict;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Presence;
import id.msme.language.Wording;
import id.msme.program.Program;
import id.msme.scale.Classification;
import id.msme.scale.ScaleRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a recording into the rules of a receipt. */
final class RecordedRules {

    private final Recording recording;
    private final Optional<Submission> submission;
    private final RecordedReads reads;
    private final RuleSources sources;
    private final Catalogue catalogue;
    private final List<JudgedRule> rules = new ArrayList<>();

    RecordedRules(Catalogue catalogue, Recording recording) {
        this.catalogue = catalogue;
        this.recording = recording;
        this.submission = recording.submission();
        this.reads = new RecordedReads(recording);
        this.sources = new RuleSources(catalogue);
        FindingCode.standardCodes().forEach(this::add);
        recording.foundByHost().forEach(this::addHost);
    }

    Receipt receipt(LocalDate asOf) {
        Verdict verdict = recording.verdict();
        var receipt = Receipt.restore(catalogue.edition(), asOf).accepted(verdict.accepted());
        verdict.id().ifPresent(receipt::id);
        verdict.program().ifPresent(receipt::program);
        verdict.scale().ifPresent(receipt::scale);
        verdict.region().ifPresent(receipt::region);
        verdict.findings().forEach(receipt::finding);
        rules.forEach(receipt::rule);
        return receipt.build();
    }

    private void add(FindingCode code) {
        switch (code.id()) {
            case "scale.undetermined" -> addScale();
            case "eligibility.not-met" -> addEligibility();
            case "enrolment.duplicate" -> addDuplicate();
            case "scale.not-msme", "eligibility.undetermined", "rule.failed" -> {
                // reported by a rule that has another id
            }
            default -> {
                if (!isOfReader(code)
                        || recording.readerCodes().contains(code)
                        || !found(code).isEmpty()) {
                    addCode(code);
                }
            }
        }
    }

    private static boolean isOfReader(FindingCode code) {
        return code.id().startsWith("json.")
                || code.id().startsWith("row.")
                || code.id().startsWith("cell.");
    }

    private void addCode(FindingCode code) {
        List<Finding> found = found(code);
        boolean isApplied = isOfReader(code)
                ? submission.isPresent() || isBefore(code)
                : submission.isPresent() && (code.equals(FindingCode.VALUE_MISSING) || recording.passed(code));
        addCode(code, found, isApplied);
    }

    /** Whether the reader had looked for a code before it gave up. */
    private boolean isBefore(FindingCode code) {
        return recording.found().stream()
                .anyMatch(finding -> code.order() < finding.code().order());
    }

    private void addCode(FindingCode code, List<Finding> found, boolean isApplied) {
        List<ReadMember> read = reads.of(code);
        RuleStatus outcome = !found.isEmpty() ? RuleStatus.FAILED : isApplied ? RuleStatus.PASSED : RuleStatus.SILENT;
        Grounds grounds = sources.of(code, submission);
        Wording because =
                switch (outcome) {
                    case FAILED, UNDETERMINED -> grounds.after(Sentences.found(found));
                    case PASSED -> Sentences.passed(code);
                    case SILENT -> silent(code, read);
                };
        rules.add(JudgedRule.of(code.id(), outcome, read, grounds.basis(), because));
    }

    private Wording silent(FindingCode code, List<ReadMember> read) {
        if (submission.isEmpty()) {
            return Sentences.unreadable();
        }
        boolean isOfRun = code.equals(FindingCode.PROGRAM_MISMATCH)
                && read.stream().allMatch(one -> one.state() == Presence.STATED);
        if (isOfRun) {
            return Sentences.allPrograms();
        }
        List<ReadMember> own = reads.ofCodeAlone(code);
        boolean isOwnFault = own.stream().anyMatch(one -> one.state() != Presence.STATED);
        return Sentences.silent(isOwnFault ? own : read);
    }

    private List<Finding> found(FindingCode code) {
        return recording.found().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    private void addScale() {
        Optional<Classification> classification = submission.flatMap(Submission::classification);
        Optional<ScaleRule> law = classification
                .flatMap(Classification::rule)
                .or(() -> submission.flatMap(Submission::submittedOn).flatMap(catalogue.scales()::ruleOn));
        List<Finding> undetermined = found(FindingCode.SCALE_UNDETERMINED);
        List<Finding> tooLarge = found(FindingCode.SCALE_NOT_MSME);
        List<ReadMember> read = reads.ofScale(law);
        RuleStatus outcome = !undetermined.isEmpty()
                ? RuleStatus.UNDETERMINED
                : !tooLarge.isEmpty()
                        ? RuleStatus.FAILED
                        : recording.passed(FindingCode.SCALE_NOT_MSME) ? RuleStatus.PASSED : RuleStatus.SILENT;
        Wording because =
                switch (outcome) {
                    case UNDETERMINED -> Sentences.found(undetermined);
                    case FAILED -> Sentences.found(tooLarge);
                    case PASSED -> Sentences.classified(classification.orElseThrow());
                    case SILENT -> submission.isEmpty() ? Sentences.unreadable() : Sentences.silent(read);
                };
        rules.add(JudgedRule.of(
                law.map(rule -> RuleIds.SCALE + rule.id()).orElse(RuleIds.NO_LAW),
                outcome,
                read,
                law.map(rule -> RuleSources.law(rule, classification)).orElse(List.of()),
                because));
    }

    private void addEligibility() {
        submission
                .flatMap(Submission::program)
                .map(Program::eligibility)
                .orElse(List.of())
                .forEach(this::addEligibility);
    }

    /** The rules are judged where the program and the date of submission are usable. */
    private void addEligibility(EligibilityRule rule) {
        Optional<Outcome> judged =
                recording.eligibility().map(all -> all.rule(rule.id()).outcome());
        RuleStatus outcome = judged.map(RecordedRules::outcome).orElse(RuleStatus.SILENT);
        Wording because = recording
                .eligibility()
                .map(all -> Sentences.explained(all.rule(rule.id())))
                .orElseGet(() -> Sentences.silent(reads.of(FindingCode.PROGRAM_CLOSED)));
        rules.add(JudgedRule.of(
                RuleIds.ELIGIBILITY + rule.id(),
                outcome,
                reads.of(rule.reads()),
                sources.of(FindingCode.ELIGIBILITY_NOT_MET, submission).basis(),
                because));
    }

    private static RuleStatus outcome(Outcome outcome) {
        return switch (outcome) {
            case MET -> RuleStatus.PASSED;
            case NOT_MET -> RuleStatus.FAILED;
            case UNDETERMINED -> RuleStatus.UNDETERMINED;
        };
    }

    /** The duplicate step comes after judging; see {@link Receipt#after}. */
    private void addDuplicate() {
        FindingCode code = FindingCode.ENROLMENT_DUPLICATE;
        List<ReadMember> read = reads.of(code);
        boolean hasKey = recording.verdict().duplicateKey().isPresent();
        Wording because = hasKey ? Sentences.notLookedFor() : silent(code, read);
        rules.add(JudgedRule.of(code.id(), RuleStatus.SILENT, read, List.of(), because));
    }

    private void addHost(String id, List<Finding> found) {
        RuleStatus outcome =
                submission.isEmpty() ? RuleStatus.SILENT : found.isEmpty() ? RuleStatus.PASSED : RuleStatus.FAILED;
        Wording because =
                switch (outcome) {
                    case FAILED, UNDETERMINED -> Sentences.found(found);
                    case PASSED -> Sentences.passedHost(id);
                    case SILENT -> Sentences.unreadable();
                };
        List<ReadMember> read = reads.of(found.stream()
                .map(Finding::pointer)
                .filter(pointer -> !pointer.isEmpty())
                .distinct()
                .toList());
        rules.add(JudgedRule.of(RuleIds.HOST + id, outcome, read, List.of(), because));
    }
}
