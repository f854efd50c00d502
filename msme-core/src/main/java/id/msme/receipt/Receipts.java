package id.msme.receipt;

import static java.util.Objects.requireNonNull;

import id.msme.duplicate.DuplicateStep;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Recording;
import id.msme.form.EnrolmentForm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Makes receipts: judges forms by the rules of a validator and records what each rule did.
 *
 * <pre>{@code
 * Receipt receipt = Receipts.of(validator).receipt(form);
 * }</pre>
 *
 * <p>A receipt takes longer than a verdict; an application makes one when somebody asks why.
 */
public final class Receipts {

    private final EnrolmentValidator validator;
    private final @Nullable LocalDate submittedOn;

    private Receipts(EnrolmentValidator validator, @Nullable LocalDate submittedOn) {
        this.validator = validator;
        this.submittedOn = submittedOn;
    }

    /**
     * Returns a maker of receipts.
     *
     * @param validator the rules
     * @return the maker
     */
    public static Receipts of(EnrolmentValidator validator) {
        return new Receipts(requireNonNull(validator, "validator"), null);
    }

    /**
     * Returns these receipts for forms as if they were submitted on another day: whether an enterprise that was
     * eligible then would be eligible still. Dated rules, the window of the program and the partners are those of that
     * day. A form without a usable date of submission keeps it as it is.
     *
     * @param day the day, not after the as-of date of the validator
     * @return the maker
     */
    public Receipts asIfSubmittedOn(LocalDate day) {
        return new Receipts(validator, requireNonNull(day, "day"));
    }

    /** {@return the rules by which forms are judged} */
    public EnrolmentValidator validator() {
        return validator;
    }

    /**
     * Judges a form. Duplicates are not looked for; their rule is silent.
     *
     * @param form what was stated
     * @return the receipt
     */
    public Receipt receipt(EnrolmentForm form) {
        return receipt(recording(form));
    }

    /**
     * Judges a form and looks for an MSME that was accepted before. If the form is accepted, its MSME is remembered.
     *
     * @param form what was stated
     * @param duplicates knows the MSMEs accepted before
     * @return the receipt
     */
    public Receipt receipt(EnrolmentForm form, DuplicateStep duplicates) {
        requireNonNull(duplicates, "duplicates");
        Recording recording = recording(form);
        return receipt(recording).after(duplicates.apply(recording.verdict()));
    }

    private Recording recording(EnrolmentForm form) {
        requireNonNull(form, "form");
        return validator.record(submittedOn == null ? form : SubmittedLater.of(form, submittedOn));
    }

    private Receipt receipt(Recording recording) {
        return new RecordedRules(validator.catalogue(), recording).receipt(validator.asOf());
    }

    /** {@return the rules, on one line} */
    @Override
    public String toString() {
        return "Receipts by " + validator + (submittedOn == null ? "" : ", as if submitted on " + submittedOn);
    }
}
