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
 * <p>A receipt is slower to create than a verdict; applications create one when somebody asks for reasons.
 */
public final class Receipts {

    private final EnrolmentValidator validator;
    private final @Nullable LocalDate submittedOn;

    private Receipts(EnrolmentValidator validator, @Nullable LocalDate submittedOn) {
        this.validator = validator;
        this.submittedOn = submittedOn;
    }

    /**
     * Creates receipts by the rules of a validator.
     *
     * @param validator the rules
     * @return the receipts
     */
    public static Receipts of(EnrolmentValidator validator) {
        return new Receipts(requireNonNull(validator, "validator"), null);
    }

    /**
     * Returns receipts that judge forms as if they were submitted on another day, to determine whether an enterprise is
     * still eligible. Dated rules, the window of the program and the partners are those of that day. A form without a
     * usable date of submission is judged unchanged.
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
     * Judges a form without checking for duplicates; the rule on duplicates is silent.
     *
     * @param form what was stated
     * @return the receipt
     */
    public Receipt receipt(EnrolmentForm form) {
        return receipt(recording(form));
    }

    /**
     * Judges a form and checks whether its MSME was accepted before. If the form is accepted, its MSME is remembered.
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
