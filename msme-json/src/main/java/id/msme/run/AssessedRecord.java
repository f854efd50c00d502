package id.msme.run;

import id.msme.enrolment.Verdict;
import id.msme.evidence.Evidence;
import id.msme.readiness.Assessment;
import id.msme.treatment.Treatment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One record of a run that assesses, with the verdict on it. */
public final class AssessedRecord {

    private final long line;
    private final String file;
    private final Verdict verdict;
    private final transient Evidence evidence;
    private final transient @Nullable Assessment assessment;
    private final List<Treatment> treatment;

    AssessedRecord(
            long line,
            String file,
            Verdict verdict,
            Evidence evidence,
            @Nullable Assessment assessment,
            List<Treatment> treatment) {
        this.line = line;
        this.file = file;
        this.verdict = verdict;
        this.evidence = evidence;
        this.assessment = assessment;
        this.treatment = List.copyOf(treatment);
    }

    AssessedRecord with(Verdict another) {
        return new AssessedRecord(line, file, another, evidence, assessment, treatment);
    }

    /** {@return the number of its line in its file, from 1} */
    public long line() {
        return line;
    }

    /** {@return the name of the file} */
    public String file() {
        return file;
    }

    /** {@return the verdict on it} */
    public Verdict verdict() {
        return verdict;
    }

    /** {@return what it states about readiness} */
    public Evidence evidence() {
        return evidence;
    }

    /** {@return the assessment; empty if the record is unreadable} */
    public Optional<Assessment> assessment() {
        return Optional.ofNullable(assessment);
    }

    /** {@return the treatments for its scale, training first; none if the scale is unknown} */
    public List<Treatment> treatment() {
        return treatment;
    }

    /** {@return file, line, and the assessment} */
    @Override
    public String toString() {
        return file + ":" + line + ": " + (assessment == null ? verdict : assessment);
    }
}
