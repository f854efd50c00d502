package id.msme.enrolment;

import id.msme.form.EnrolmentForm;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;

/**
 * Workspaces for judging records, reused by later records. Each call has its own workspace: an idle one from a fixed
 * number of slots, or a new one, which is then kept only if its slot is free. Nothing is tied to a thread.
 *
 * <p>Only for rules of the library, which keep nothing: a rule of the application may keep its submission.
 */
final class Workspaces {

    /** A power of two; more threads than that at once make workspaces that are dropped. */
    private static final int SLOTS = 16;

    private static final class Workspace {

        private final Submission submission;
        private final CollectedFindings found = new CollectedFindings(List.of());

        Workspace(EnrolmentForm form) {
            submission = new Submission(form);
        }
    }

    private final AtomicReferenceArray<Workspace> idle = new AtomicReferenceArray<>(SLOTS);

    /** Judges a form in a workspace that no other call uses. */
    Verdict judge(EnrolmentForm form, BiFunction<Submission, CollectedFindings, Verdict> judge) {
        int slot = slot(form);
        Workspace kept = idle.getAndSet(slot, null);
        Workspace workspace = kept == null ? new Workspace(form) : kept;
        workspace.submission.start(form);
        workspace.found.start(form.findings());
        Verdict verdict = judge.apply(workspace.submission, workspace.found);
        workspace.submission.forget();
        workspace.found.forget();
        // not in a finally block: a workspace in which a rule failed is dropped
        idle.setRelease(slot, workspace);
        return verdict;
    }

    /** A reader uses its form again, so that threads with a reader each do not meet. */
    private static int slot(EnrolmentForm form) {
        int hash = System.identityHashCode(form);
        return (hash ^ hash >>> 4) & (SLOTS - 1);
    }
}
