package id.msme.enrolment;

import id.msme.finding.Finding;
import id.msme.identity.DuplicateKey;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import java.util.List;
import java.util.Optional;

/**
 * What was decided on one record.
 *
 * <p>A {@link Verdict} can be kept. A judgement by an {@link EnrolmentJudge} is valid until the judge takes its next
 * form, and reads the form: once the reader of the form has read the next record into it, the id, findings that were
 * not asked for before, and the verdict throw an {@link IllegalStateException}. {@link #verdict()} makes of a judgement
 * what can be kept.
 */
public sealed interface Judgement permits Verdict, CurrentJudgement {

    /** {@return the id that the partner gave the record, empty if it is absent or refused} */
    Optional<String> id();

    /** {@return whether none of the findings is an error} */
    boolean accepted();

    /** {@return the scale, empty if it is unknown; {@link Scale#LARGE} if the enterprise is no MSME} */
    Optional<Scale> scale();

    /**
     * {@return the regency or city under which the record counts; empty if the code is refused or the date of
     * submission unusable}
     */
    Optional<RegionCode> region();

    /** {@return the id of the program, empty if it is not in the catalogue} */
    Optional<String> program();

    /** {@return the id of the partner, empty if the program has no such partner} */
    Optional<String> partner();

    /**
     * {@return the ids of the targets towards which the record counts if it is accepted, by its date of submission}
     */
    List<String> targets();

    /** {@return the key that identifies the MSME within its program, empty without a usable number and program} */
    Optional<DuplicateKey> duplicateKey();

    /** {@return all findings: record-wide ones first, then in the order of the members, errors and warnings alike} */
    List<Finding> findings();

    /** {@return this judgement as a value} */
    Verdict verdict();
}
