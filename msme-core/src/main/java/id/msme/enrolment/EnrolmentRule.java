package id.msme.enrolment;

import id.msme.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule that the host adds. It is asked for every form that could be read, from any thread, and after the rules of the library.
 *
 * <p>If it throws, the record gets {@code rule.failed} and keeps its other findings. A finding whose code stands at the same place
 * already is left out.
 */
public interface EnrolmentRule {

    /** {@return its name, as {@code rule.failed} tells it; asked once, when the rule is added} */
    String id();

    /**
     * Judges one form.
     *
     * @param form what was stated
     * @param submittedOn the day of submission, empty where it cannot be used
     * @return what it found; empty if nothing
     */
    List<Finding> check(EnrolmentForm form, Optional<LocalDate> submittedOn);
}
