package id.msme.enrolment;

import id.msme.form.EnrolmentForm;
import java.util.List;

/**
 * What a record is judged in, used again by later records.
 *
 * <p>Only for rules of the library, which keep nothing: a rule of the application may keep its submission.
 */
final class Workspace {

    private final Submission submission = new Submission();
    private final CollectedFindings found = new CollectedFindings(List.of());

    Submission submission() {
        return submission;
    }

    CollectedFindings found() {
        return found;
    }

    /** Starts on a record. */
    void start(EnrolmentForm form) {
        submission.start(form);
        found.start(form.findings());
    }

    /** Keeps nothing of the record. */
    void forget() {
        submission.forget();
        found.forget();
    }
}
