package id.msme.enrolment;

import id.msme.form.EnrolmentForm;
import id.msme.text.Slots;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Workspaces for judging records, used again by later records.
 *
 * <p>Only for rules of the library, which keep nothing: a rule of the application may keep its submission.
 */
final class Workspaces {

    private static final class Workspace {

        private final Submission submission = new Submission();
        private final CollectedFindings found = new CollectedFindings(List.of());

        Verdict judge(EnrolmentForm form, BiFunction<Submission, CollectedFindings, Verdict> judge) {
            submission.start(form);
            found.start(form.findings());
            Verdict verdict = judge.apply(submission, found);
            submission.forget();
            found.forget();
            return verdict;
        }
    }

    private final Slots<Workspace> workspaces = new Slots<>(Workspace::new);

    /** Judges a form in a workspace that no other call uses. */
    Verdict judge(EnrolmentForm form, BiFunction<Submission, CollectedFindings, Verdict> judge) {
        // a reader uses its form again, so that threads with a reader each do not meet
        Slots.Slot<Workspace> slot = workspaces.take(System.identityHashCode(form));
        boolean isDone = false;
        try {
            Verdict verdict = slot.object().judge(form, judge);
            isDone = true;
            return verdict;
        } finally {
            workspaces.release(slot, isDone);
        }
    }
}
