package id.msme.run;

import id.msme.enrolment.Admission;
import id.msme.enrolment.EnrolmentForm;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.FormReader;
import id.msme.readiness.Assessment;
import id.msme.readiness.ReadinessModel;
import id.msme.treatment.Treatment;
import id.msme.treatment.TreatmentPolicy;
import java.io.IOException;
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
        this.policy = validator.catalogue().models().treatment().forModel(model);
    }

    /**
     * {@return a run, to be run once}
     *
     * @param validator judges each record
     * @param model assesses it; treatments are recommended if it has what the treatment policy of the catalogue names
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
            try (InputBytes in = InputBytes.open(input, InputBytes.USUAL_INFLATION)) {
                unreadable += run(new BlockCutter(in, Place.START), taker);
            } catch (Failure e) {
                throw e.with(BulkReport.NOTHING);
            } catch (IOException e) {
                throw Failure.reading(input.name(), e).with(BulkReport.NOTHING);
            }
        }
        return unreadable;
    }

    private long run(BlockCutter cutter, Taker taker) throws IOException {
        long unreadable = 0;
        var block = new Block();
        boolean isBlank = true;
        while (cutter.fill(block)) {
            for (int line = 0; line < block.count(); line++) {
                // A line in pieces is too long, unless all of it is blank.
                isBlank = block.isBlank(line) && (isBlank || !block.isPiece() || block.isFirstPiece());
                boolean isLast = !block.isPiece() || block.isLastPiece();
                if (isLast && !isBlank) {
                    AssessedRecord record = assess(block, line);
                    unreadable += record.assessment().isEmpty() ? 1 : 0;
                    hand(record, taker);
                }
            }
        }
        return unreadable;
    }

    private AssessedRecord assess(Block block, int line) {
        EnrolmentForm form = block.isPiece()
                ? forms.tooLong()
                : forms.read(block.bytes, block.start(line), block.lengthOfRecord(line));
        long number = block.number(line);
        Admission examined = validator.admit(form);
        if (form.isUnreadable()) {
            return new AssessedRecord(
                    number, block.file(), examined.verdict(), examined.evidence(), Optional.empty(), List.of());
        }
        Assessment assessment = model.assess(examined.evidence());
        List<Treatment> treatment = policy.flatMap(lines -> examined.verdict()
                        .scale()
                        .map(scale -> lines.recommend(scale, assessment, examined.evidence())))
                .orElse(List.of());
        return new AssessedRecord(
                number, block.file(), examined.verdict(), examined.evidence(), Optional.of(assessment), treatment);
    }

    private static void hand(AssessedRecord record, Taker taker) throws Failure {
        try {
            taker.take(record);
        } catch (IOException e) {
            throw Failure.writing("standard output", e);
        }
    }
}
