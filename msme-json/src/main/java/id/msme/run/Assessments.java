package id.msme.run;

import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Examination;
import id.msme.enrolment.Judgement;
import id.msme.enrolment.Verdict;
import id.msme.evidence.Evidence;
import id.msme.form.EnrolmentForm;
import id.msme.json.AssessmentWriter;
import id.msme.json.ReadinessModelWriter;
import id.msme.language.Language;
import id.msme.readiness.Assessment;
import id.msme.readiness.ReadinessModel;
import id.msme.treatment.Treatment;
import id.msme.treatment.TreatmentPolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of each record. A record that is rejected is assessed all the same; only one that cannot be read is
 * not.
 *
 * @param consumer takes each assessment, or null
 */
record Assessments(
        EnrolmentValidator validator,
        Language language,
        ReadinessModel model,
        @Nullable AssessmentConsumer consumer) implements Product<AssessedRecord> {

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public RecordWork<AssessedRecord> start(OutputStream lines) {
        return new Work(
                validator,
                model,
                validator.catalogue().models().treatment().forModel(model),
                AssessmentWriter.to(lines, language));
    }

    @Override
    public void describe(RunSettings settings) {
        settings.put("readiness model", model.id() + " " + model.version());
        settings.putDigest("content of the readiness model", ReadinessModelWriter.write(model));
    }

    @Override
    public boolean isHandedOver() {
        return consumer != null;
    }

    @Override
    public void handOver(AssessedRecord made) throws IOException {
        if (consumer != null) {
            consumer.accept(made);
        }
    }

    private record Work(
            EnrolmentValidator validator,
            ReadinessModel model,
            Optional<TreatmentPolicy> policy,
            AssessmentWriter writer)
            implements RecordWork<AssessedRecord> {

        @Override
        public AssessedRecord make(EnrolmentForm form, long line, String file) {
            Examination examined = validator.examine(form);
            Evidence evidence = examined.evidence();
            if (form.isUnreadable()) {
                return new AssessedRecord(line, file, examined.verdict(), evidence, null, List.of());
            }
            Assessment assessment =
                    model.assess(evidence, examined.verdict().basis().asOf());
            List<Treatment> treatment = policy.flatMap(
                            lines -> examined.verdict().scale().map(scale -> lines.recommend(scale, assessment)))
                    .orElse(List.of());
            return new AssessedRecord(line, file, examined.verdict(), evidence, assessment, treatment);
        }

        @Override
        public Judgement judgement(AssessedRecord made) {
            return made.verdict();
        }

        @Override
        public AssessedRecord with(AssessedRecord made, Verdict verdict) {
            return made.with(verdict);
        }

        @Override
        public void write(AssessedRecord made, long line, String file) throws IOException {
            if (made.assessment().isPresent()) {
                writer.write(line, made.verdict(), made.assessment().get(), made.treatment());
            } else {
                writer.writeUnreadable(line, made.verdict());
            }
            writer.flush();
        }
    }
}
