package id.msme.rule;

import id.msme.catalogue.Catalogue;
import id.msme.eligibility.Eligibility;
import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** The rules of this library for enrolments, over the registers, laws and programs of a catalogue. */
public final class EnrolmentRules {

    private final Catalogue catalogue;
    private final Supplier<LocalDate> asOf;
    private final ProgramTable programs;
    private final MemberChecks checks;
    private final ScaleRules scales;
    private final EligibilityCheck eligibility;
    private final DayRule days;
    private final IndustryRule industries;
    private final ProvinceCheck provinces;

    /**
     * Creates the rules for all programs of a catalogue.
     *
     * @param catalogue the registers, laws and programs
     * @param asOf the day of the run
     */
    public EnrolmentRules(Catalogue catalogue, Supplier<LocalDate> asOf) {
        this(catalogue, asOf, new ProgramTable(catalogue), Optional.empty());
    }

    private EnrolmentRules(
            Catalogue catalogue, Supplier<LocalDate> asOf, ProgramTable programs, Optional<String> program) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.programs = programs;
        this.checks = new MemberChecks(catalogue, new ProgramCheck(programs, program));
        this.scales = new ScaleRules(catalogue.scales());
        this.eligibility = new EligibilityCheck(new SubmittedFacts(
                new ChannelCheck(catalogue.channels()), () -> catalogue.models().standard()));
        this.provinces = new ProvinceCheck(catalogue.regions());
        this.days = new DayRule(asOf);
        this.industries = new IndustryRule(new Divisions(catalogue.industries()));
    }

    /**
     * {@return these rules for one program; records of others are refused}
     *
     * @param id the id of a program of the catalogue
     */
    public EnrolmentRules forProgram(String id) {
        return new EnrolmentRules(catalogue, asOf, programs, Optional.of(id));
    }

    /** {@return the registers, laws and programs} */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** {@return the day of the run} */
    public LocalDate asOf() {
        return asOf.get();
    }

    /**
     * Checks each member by itself, and determines the scale.
     *
     * @param record a record that was started
     * @param found takes what is found
     */
    public void read(CheckedRecord record, CollectedFindings found) {
        checks.check(record, found);
        scales.classify(record);
    }

    /**
     * Applies the rules about several members.
     *
     * @param record a record that was read
     * @param found takes what is found
     */
    public void apply(CheckedRecord record, CollectedFindings found) {
        days.check(record, found);
        ConsentRule.check(record, found);
        IdentityRule.check(record, found);
        industries.check(record, found);
        scales.check(record, found);
        ProgramRules.check(record, found);
        ReadinessRules.check(record, found);
        eligibility.check(record, found);
    }

    /**
     * {@return the outcome of each rule of eligibility; empty if the program or the day of submission is not usable}
     *
     * @param record a record that was read
     */
    public Optional<Eligibility> eligibility(CheckedRecord record) {
        return eligibility.judge(record);
    }

    /**
     * {@return whether the region lies in the province where the owner's NIK was issued}
     *
     * @param record a record that was read
     */
    public ProvinceMatch province(CheckedRecord record) {
        return provinces.match(record);
    }

    /**
     * {@return the day on which a record is judged by the laws: that of its submission, else that of the run}
     *
     * @param record a record that was read
     */
    public long dayOfLaw(CheckedRecord record) {
        long submittedOn = record.submissionDay();
        return submittedOn == IsoDate.INVALID ? asOf().toEpochDay() : submittedOn;
    }
}
