package id.msme.readiness;

import java.time.LocalDate;

/**
 * An assessment and its day.
 *
 * @param on the day for which it speaks
 * @param assessment the assessment
 */
public record DatedAssessment(LocalDate on, Assessment assessment) {}
