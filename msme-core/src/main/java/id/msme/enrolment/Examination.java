package id.msme.enrolment;

import id.msme.evidence.Evidence;
import id.msme.privacy.Guarded;

/** The verdict on a form, with the evidence that the form states. */
public final class Examination extends Guarded {

    private final transient Verdict verdict;
    private final transient Evidence evidence;

    Examination(Verdict verdict, Evidence evidence) {
        this.verdict = verdict;
        this.evidence = evidence;
    }

    /** {@return the verdict} */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * {@return the stated facts about readiness, accepted or not, refused ones marked; none if the record is
     * unreadable}
     */
    public Evidence evidence() {
        return evidence;
    }

    /** {@return the verdict on one line} */
    @Override
    public String toString() {
        return "Examination: " + verdict;
    }
}
