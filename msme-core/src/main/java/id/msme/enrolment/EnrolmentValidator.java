package id.msme.enrolment;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges enrolments by a catalogue, as of a day.
 *
 * <p>Immutable: build it once, share it between threads, judge millions. A right record is judged without locks, regular
 * expressions, exceptions or strings beyond its id.
 */
public final class EnrolmentValidator {

    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final Optional<String> program;
    private final List<EnrolmentRule> hostRules;
    private final MemberChecks checks;
    private final Rule[] rules;

    private EnrolmentValidator(
            Catalogue catalogue, LocalDate asOf, Optional<String> program, List<EnrolmentRule> hostRules) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.program = program;
        this.hostRules = List.copyOf(hostRules);
        this.checks = new MemberChecks(catalogue);
        this.rules = new Rule[] {
            new DayRule(asOf),
            new ConsentRule(),
            new IdentityRule(),
            new IndustryRule(catalogue.industries()),
            new RegionRule(catalogue.regions()),
            new ScaleRules(catalogue.scales()),
            new ProgramRules(new ProgramTable(catalogue.programs()), program),
            new ReadinessRules(),
            HostRules.of(hostRules)
        };
    }

    /**
     * {@return a validator for all programs of a catalogue}
     *
     * @param catalogue the registers, laws and programs
     * @param asOf the day of the run; what was submitted later is refused
     */
    public static EnrolmentValidator of(Catalogue catalogue, LocalDate asOf) {
        return new EnrolmentValidator(
                Objects.requireNonNull(catalogue, "catalogue"),
                Objects.requireNonNull(asOf, "asOf"),
                Optional.empty(),
                List.of());
    }

    /**
     * {@return this validator for one program; records of others are refused}
     *
     * @param id the id of the program
     * @throws IllegalArgumentException if the catalogue does not have it; the message lists those it has
     */
    public EnrolmentValidator forProgram(String id) {
        if (catalogue.program(id).isEmpty()) {
            throw new IllegalArgumentException("no program " + id + "; there are "
                    + String.join(
                            ", ", catalogue.programs().stream().map(p -> p.id()).toList()));
        }
        return new EnrolmentValidator(catalogue, asOf, Optional.of(id), hostRules);
    }

    /**
     * {@return this validator with one more rule}
     *
     * @param rule a rule of the host
     */
    public EnrolmentValidator withRule(EnrolmentRule rule) {
        var more = new ArrayList<>(hostRules);
        more.add(rule);
        return new EnrolmentValidator(catalogue, asOf, program, more);
    }

    /** {@return the registers, laws and programs} */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** {@return the day of the run} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the one program the run is for, empty where it is for all} */
    public Optional<String> program() {
        return program;
    }

    /**
     * {@return the verdict on a form}
     *
     * @param form what was stated
     */
    public Verdict judge(EnrolmentForm form) {
        return form.isUnreadable() ? Verdict.unreadable(form.findings()) : Verdict.of(apply(form));
    }

    /**
     * {@return the verdict on a form, and its checked values where it is accepted}
     *
     * @param form what was stated
     */
    public Admission admit(EnrolmentForm form) {
        if (form.isUnreadable()) {
            return new Admission(Verdict.unreadable(form.findings()), Optional.empty());
        }
        Judgement judgement = apply(form);
        Verdict verdict = Verdict.of(judgement);
        return new Admission(
                verdict,
                verdict.accepted() ? Optional.of(EnrolmentBuilding.build(judgement, verdict)) : Optional.empty());
    }

    /**
     * {@return the verdict on a form, and what it tells of readiness}
     *
     * @param form what was stated
     */
    public Examination examine(EnrolmentForm form) {
        if (form.isUnreadable()) {
            return new Examination(Verdict.unreadable(form.findings()), Evidence.none());
        }
        Judgement judgement = apply(form);
        return new Examination(Verdict.of(judgement), EvidenceBuilding.build(judgement));
    }

    private Judgement apply(EnrolmentForm form) {
        var judgement = new Judgement(form);
        checks.apply(judgement);
        for (Rule rule : rules) {
            rule.apply(judgement);
        }
        return judgement;
    }

    /** {@return what it judges by, on one line} */
    @Override
    public String toString() {
        return "EnrolmentValidator by " + catalogue + ", as of " + asOf
                + program.map(id -> ", for " + id).orElse("");
    }
}
