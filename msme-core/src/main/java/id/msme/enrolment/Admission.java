package id.msme.enrolment;

import id.msme.evidence.Evidence;
import id.msme.finding.Finding;
import id.msme.privacy.Guarded;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The verdict on a form, with the enrolment if the form is accepted and the evidence that the form states. */
public final class Admission extends Guarded {

    private final transient Verdict verdict;
    private final transient @Nullable Enrolment enrolment;
    private final transient Evidence evidence;

    Admission(Verdict verdict, @Nullable Enrolment enrolment, Evidence evidence) {
        this.verdict = verdict;
        this.enrolment = enrolment;
        this.evidence = evidence;
    }

    /** {@return the verdict} */
    public Verdict verdict() {
        return verdict;
    }

    /** {@return the enrolment, empty if the verdict is not accepted} */
    public Optional<Enrolment> enrolment() {
        return Optional.ofNullable(enrolment);
    }

    /**
     * {@return the stated facts about readiness, accepted or not, refused ones marked; none if the record is
     * unreadable}
     */
    public Evidence evidence() {
        return evidence;
    }

    /**
     * {@return the enrolment}
     *
     * @throws NoSuchElementException if the form was not accepted; the message lists the errors
     */
    public Enrolment orElseThrow() {
        return enrolment()
                .orElseThrow(() -> new NoSuchElementException("not accepted: "
                        + verdict.findings().stream()
                                .filter(Finding::isError)
                                .map(Finding::toString)
                                .toList()));
    }

    /** {@return the verdict on one line} */
    @Override
    public String toString() {
        return "Admission: " + verdict;
    }
}
