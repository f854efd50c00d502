package id.msme.enrolment;

import static java.util.Objects.requireNonNull;

import id.msme.form.EnrolmentForm;

/**
 * Judges one form after another on one thread, without an object for a record in which nothing is wrong. For counting
 * and sorting out: who keeps verdicts, or judges on several threads, takes the {@link EnrolmentValidator}, whose
 * verdicts are the same. With rules of the application each judgement is a verdict.
 *
 * <pre>{@code
 * var judge = EnrolmentJudge.of(validator);
 * var tally = EnrolmentTally.builder();
 * for (byte[] line : lines) {
 *     tally.add(judge.judge(reader.read(line, 0, line.length)));      // reader: a FormReader of id.msme.json
 * }
 * }</pre>
 */
public final class EnrolmentJudge {

    private final EnrolmentValidator validator;
    // it holds what a record states until the next one is judged
    private final transient CurrentJudgement current;

    private EnrolmentJudge(EnrolmentValidator validator) {
        this.validator = validator;
        this.current = validator.newJudgement();
    }

    /**
     * {@return a judge}
     *
     * @param validator the rules
     */
    public static EnrolmentJudge of(EnrolmentValidator validator) {
        return new EnrolmentJudge(requireNonNull(validator, "validator"));
    }

    /**
     * {@return the judgement of a form, valid until this judge takes its next form or the form is overwritten}
     *
     * @param form what was stated
     */
    public Judgement judge(EnrolmentForm form) {
        requireNonNull(form, "form");
        if (form.isUnreadable() || validator.hasRules()) {
            return validator.judge(form);
        }
        current.judge(form);
        return current;
    }

    /** {@return the validator} */
    @Override
    public String toString() {
        return "EnrolmentJudge by " + validator;
    }
}
