package id.msme.enrolment;

import id.msme.finding.Finding;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The answer to a form that asks to be admitted: the verdict, and the enrolment where it is accepted.
 *
 * @param verdict the verdict
 * @param enrolment the enrolment, empty where the verdict is not accepted
 */
public record Admission(Verdict verdict, Optional<Enrolment> enrolment) {

    /**
     * {@return the enrolment}
     *
     * @throws NoSuchElementException if the form was not accepted; the message lists the errors
     */
    public Enrolment orElseThrow() {
        return enrolment.orElseThrow(() -> new NoSuchElementException("not accepted: "
                + verdict.findings().stream()
                        .filter(Finding::isError)
                        .map(Finding::toString)
                        .toList()));
    }
}
