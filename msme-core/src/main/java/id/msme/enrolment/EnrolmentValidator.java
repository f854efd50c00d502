package id.msme.enrolment;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.eligibility.Eligibility;
import id.msme.evidence.Evidence;
import id.msme.form.EnrolmentForm;
import id.msme.rule.CollectedFindings;
import id.msme.rule.EnrolmentRules;
import id.msme.text.Slots;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Judges enrolments against a catalogue, as of a day.
 *
 * <p>Immutable: build a validator once and share it between threads. Judging a valid record uses no locks, regular
 * expressions or exceptions, and creates no string but the id.
 */
public final class EnrolmentValidator {

    /** UTC+9: the time of eastern Indonesia (<i>WIT</i>), where a day begins first. */
    public static final ZoneId EASTERN_INDONESIA = ZoneOffset.ofHours(9);

    private final EnrolmentRules rules;
    private final Optional<String> program;
    private final HostRules hostRules;
    // it holds what a record states while the record is judged
    private final transient Slots<CurrentJudgement> judgements = new Slots<>(this::newJudgement);

    private EnrolmentValidator(EnrolmentRules rules, Optional<String> program, HostRules hostRules) {
        this.rules = rules;
        this.program = program;
        this.hostRules = hostRules;
    }

    /**
     * {@return a validator for all programs of a catalogue}
     *
     * @param catalogue the registers, laws and programs
     * @param asOf the day of the run; what was submitted later is refused
     */
    public static EnrolmentValidator of(Catalogue catalogue, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return of(requireNonNull(catalogue, "catalogue"), () -> asOf);
    }

    /**
     * Creates a validator that takes the as-of date from a clock for each record, so that it can be kept for days.
     *
     * @param catalogue the registers, laws and programs
     * @param clock the clock, for example {@code InstantSource.system()}
     * @param zone the time zone in which a day begins
     * @return the validator
     */
    public static EnrolmentValidator of(Catalogue catalogue, InstantSource clock, ZoneId zone) {
        requireNonNull(clock, "clock");
        requireNonNull(zone, "zone");
        return of(requireNonNull(catalogue, "catalogue"), () -> LocalDate.ofInstant(clock.instant(), zone));
    }

    private static EnrolmentValidator of(Catalogue catalogue, Supplier<LocalDate> asOf) {
        return new EnrolmentValidator(new EnrolmentRules(catalogue, asOf), Optional.empty(), HostRules.NONE);
    }

    /**
     * Creates a validator that takes the as-of date from a clock for each record, at UTC+9: the time of eastern
     * Indonesia, where a day begins first.
     *
     * @param catalogue the registers, laws and programs
     * @param clock the clock, for example {@code InstantSource.system()}
     * @return the validator
     */
    public static EnrolmentValidator of(Catalogue catalogue, InstantSource clock) {
        return of(catalogue, clock, EASTERN_INDONESIA);
    }

    /**
     * {@return this validator for one program; records of others are refused}
     *
     * @param id the id of the program
     * @throws IllegalArgumentException if the catalogue has no such program; the message lists the valid ids
     */
    public EnrolmentValidator forProgram(String id) {
        String known = catalogue().program(id).id();
        return new EnrolmentValidator(rules.forProgram(known), Optional.of(known), hostRules);
    }

    /**
     * Returns this validator with one more rule.
     *
     * @param id the id under which {@code rule.failed} reports the rule if it throws: 1 to 64 ASCII letters, digits,
     *     dots, underscores and hyphens
     * @param rule the rule
     * @return the validator with the rule
     * @throws IllegalArgumentException if the id is not of that form or has a rule already
     */
    public EnrolmentValidator withRule(String id, EnrolmentRule rule) {
        return with(hostRules.plus(requireNonNull(id, "id"), requireNonNull(rule, "rule")));
    }

    /**
     * Returns this validator with a listener that receives what rules of the application throw; it replaces a listener
     * set earlier.
     *
     * @param listener the listener
     * @return the validator with the listener
     */
    public EnrolmentValidator withFailureListener(RuleFailureListener listener) {
        return with(hostRules.with(requireNonNull(listener, "listener")));
    }

    private EnrolmentValidator with(HostRules others) {
        return new EnrolmentValidator(rules, program, others);
    }

    /** {@return whether a listener receives what rules of the application throw} */
    public boolean hasFailureListener() {
        return hostRules.listener() != null;
    }

    /** {@return the registers, laws and programs} */
    public Catalogue catalogue() {
        return rules.catalogue();
    }

    /** {@return the as-of date; with a clock, the date at this moment} */
    public LocalDate asOf() {
        return rules.asOf();
    }

    /** {@return the id of the only program this validator accepts, empty if it accepts all} */
    public Optional<String> program() {
        return program;
    }

    /**
     * {@return the verdict on a form}
     *
     * @param form what was stated
     */
    public Verdict judge(EnrolmentForm form) {
        requireNonNull(form, "form");
        if (form.isUnreadable()) {
            return Verdict.unreadable(form.findings(), asOf());
        }
        if (hasRules()) {
            // a rule of the application that keeps its submission must not see another record in it
            return judge(new Submission(form));
        }
        // each reader has a form of its own, so that threads seldom want the same judgement
        Slots.Slot<CurrentJudgement> slot = judgements.take(System.identityHashCode(form));
        boolean isDone = false;
        try {
            CurrentJudgement judgement = slot.object();
            judgement.judge(form);
            Verdict verdict = judgement.verdict();
            judgement.forget();
            isDone = true;
            return verdict;
        } finally {
            judgements.release(slot, isDone);
        }
    }

    CurrentJudgement newJudgement() {
        return new CurrentJudgement(rules);
    }

    /** Whether the application has rules of its own. */
    boolean hasRules() {
        return !hostRules.isEmpty();
    }

    /**
     * {@return the verdict on a form, with the enrolment if it is accepted and the evidence that it states}
     *
     * @param form what was stated
     */
    public Admission admit(EnrolmentForm form) {
        requireNonNull(form, "form");
        if (form.isUnreadable()) {
            return new Admission(Verdict.unreadable(form.findings(), asOf()), null, Evidence.none());
        }
        var submission = new Submission(form);
        Verdict verdict = judge(submission);
        Enrolment enrolment = verdict.accepted() ? EnrolmentBuilding.build(submission.record(), verdict) : null;
        return new Admission(verdict, enrolment, EvidenceBuilding.build(submission.record()));
    }

    /**
     * {@return the verdict on a form with the evidence that it states}
     *
     * <p>For assessments: in contrast to {@link #admit} no enrolment is built.
     *
     * @param form what was stated
     */
    public Examination examine(EnrolmentForm form) {
        requireNonNull(form, "form");
        if (form.isUnreadable()) {
            return new Examination(Verdict.unreadable(form.findings(), asOf()), Evidence.none());
        }
        var submission = new Submission(form);
        Verdict verdict = judge(submission);
        return new Examination(verdict, EvidenceBuilding.build(submission.record()));
    }

    /**
     * Judges a form by the rules of eligibility of its program, with the reasons: what each rule requires, what was
     * found, what is missing and the smallest change that would meet it.
     *
     * @param form what was stated
     * @return the outcome of each rule; empty if the program or the day of submission is not usable, so that there are
     *     no rules to judge by
     */
    public Optional<Eligibility> eligibility(EnrolmentForm form) {
        requireNonNull(form, "form");
        if (form.isUnreadable()) {
            return Optional.empty();
        }
        var submission = new Submission(form);
        rules.read(submission.record(), new CollectedFindings(List.of()));
        return eligibility(submission);
    }

    /**
     * Judges a submission by the rules of eligibility of its program, with the reasons.
     *
     * @param submission a submission that this validator created, for example one that a rule or a recording received
     * @return the outcome of each rule; empty if the program or the day of submission is not usable
     */
    public Optional<Eligibility> eligibility(Submission submission) {
        return rules.eligibility(requireNonNull(submission, "submission").record());
    }

    /**
     * Judges a form and records what each rule did. The verdict is the one that {@link #judge} gives; this is slower
     * and allocates.
     *
     * @param form what was stated
     * @return the verdict and what led to it
     */
    public Recording record(EnrolmentForm form) {
        requireNonNull(form, "form");
        if (form.isUnreadable()) {
            return Recording.unreadable(Verdict.unreadable(form.findings(), asOf()), form, hostRules);
        }
        var submission = new Submission(form);
        var found = new RecordedFindings(form.findings());
        return Recording.of(judge(submission, found), submission, eligibility(submission), found);
    }

    private Verdict judge(Submission submission) {
        return judge(submission, new CollectedFindings(submission.form().findings()));
    }

    private Verdict judge(Submission submission, CollectedFindings found) {
        rules.read(submission.record(), found);
        rules.apply(submission.record(), found);
        hostRules.check(submission, found);
        return Verdict.of(submission.record(), found.inOrder(), found.isAccepted(), rules);
    }

    /** {@return the catalogue, day and program, on one line} */
    @Override
    public String toString() {
        return "EnrolmentValidator by " + catalogue() + ", as of " + asOf()
                + program.map(id -> ", for " + id).orElse("");
    }
}
