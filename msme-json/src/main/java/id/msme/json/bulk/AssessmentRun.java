package id.msme.json.bulk;

import id.msme.enrolment.EnrolmentForm;
import id.msme.enrolment.EnrolmentTally;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Examination;
import id.msme.json.FormReader;
import id.msme.readiness.Assessment;
import id.msme.readiness.ReadinessModel;
import id.msme.readiness.Treatment;
import id.msme.readiness.TreatmentPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Assesses the readiness of every record of files of enrolments, in order and in constant memory. A record that is rejected is assessed all
 * the same; only one that cannot be read is not.
 */
public final class AssessmentRun {

    private final EnrolmentValidator validator;
    private final ReadinessModel model;
    private final Optional<TreatmentPolicy> policy;
    private final FormReader forms = new FormReader();

    /** Takes the records of a run, in order. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes a record.
         *
         * @param record the record
         * @throws IOException if what is made of it cannot be written
         */
        void take(AssessedRecord record) throws IOException;
    }

    private AssessmentRun(EnrolmentValidator validator, ReadinessModel model) {
        this.validator = validator;
        this.model = model;
        this.policy = TreatmentPolicy.standard().forModel(model);
    }

    /**
     * {@return a run, to be run once}
     *
     * @param validator judges each record
     * @param model assesses it; where it has what the shipped treatment policy names, treatments are recommended
     */
    public static AssessmentRun of(EnrolmentValidator validator, ReadinessModel model) {
        return new AssessmentRun(validator, model);
    }

    /**
     * Runs over inputs in order.
     *
     * @param inputs the inputs; line numbers start anew with each
     * @param taker takes each record
     * @return how many records could not be read
     * @throws BulkException if an input cannot be read, or the taker throws
     */
    public long run(List<BulkInput> inputs, Taker taker) throws BulkException {
        long unreadable = 0;
        for (BulkInput input : inputs) {
            try (InputStream in = input.opener().open()) {
                var line = new LineReader(in);
                boolean wasBlank = true;
                while (line.next()) {
                    // A line in pieces is too long, unless all of it is blank.
                    wasBlank = line.isBlank() && (line.isFirst() || wasBlank);
                    if (line.isLast() && !wasBlank) {
                        AssessedRecord record = assess(line, input.name());
                        unreadable += record.assessment().isEmpty() ? 1 : 0;
                        hand(record, taker);
                    }
                }
            } catch (Outputs.Failure e) {
                throw new BulkException(false, e.name(), nothingCounted(), e.reason());
            } catch (IOException e) {
                throw new BulkException(true, input.name(), nothingCounted(), e);
            }
        }
        return unreadable;
    }

    private AssessedRecord assess(LineReader line, String file) {
        EnrolmentForm form =
                line.isFirst() ? forms.read(line.buffer(), line.start(), line.lengthOfRecord()) : forms.tooLong();
        Examination examined = validator.examine(form);
        if (form.isUnreadable()) {
            return new AssessedRecord(
                    line.number(), file, examined.verdict(), examined.evidence(), Optional.empty(), List.of());
        }
        Assessment assessment = model.assess(examined.evidence());
        List<Treatment> treatment = policy.flatMap(lines -> examined.verdict()
                        .scale()
                        .map(scale -> lines.recommend(scale, assessment, examined.evidence())))
                .orElse(List.of());
        return new AssessedRecord(
                line.number(), file, examined.verdict(), examined.evidence(), Optional.of(assessment), treatment);
    }

    private static void hand(AssessedRecord record, Taker taker) throws Outputs.Failure {
        try {
            taker.take(record);
        } catch (IOException e) {
            throw new Outputs.Failure("standard output", e);
        }
    }

    private static BulkReport nothingCounted() {
        return new BulkReport(EnrolmentTally.none(), 0);
    }
}
