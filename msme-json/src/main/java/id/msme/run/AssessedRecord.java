package id.msme.run;

import id.msme.enrolment.Verdict;
import id.msme.evidence.Evidence;
import id.msme.readiness.Assessment;
import id.msme.treatment.Treatment;
import java.util.List;
import java.util.Optional;

/**
 * One record of an assessment run.
 *
 * @param line the number of its line in its file, from 1
 * @param file the name of the file
 * @param verdict the verdict on it
 * @param evidence what it tells of readiness
 * @param assessment the assessment; empty where the record is unreadable
 * @param treatment the treatments for its scale, training first; none where the scale is not known
 */
public record AssessedRecord(
        long line,
        String file,
        Verdict verdict,
        Evidence evidence,
        Optional<Assessment> assessment,
        List<Treatment> treatment) {

    /**
     * Copies the list.
     *
     * @param line the number of its line
     * @param file the name of the file
     * @param verdict the verdict on it
     * @param evidence what it tells of readiness
     * @param assessment the assessment
     * @param treatment the treatments for its scale
     */
    public AssessedRecord {
        treatment = List.copyOf(treatment);
    }
}
