package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * An assessment and its day.
 *
 * @param on the day for which it speaks
 * @param assessment the assessment
 */
public record DatedAssessment(LocalDate on, Assessment assessment) {

    /** Refuses null. */
    public DatedAssessment {
        requireNonNull(assessment, "assessment");
        requireNonNull(on, "on");
    }
}
