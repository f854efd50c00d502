package id.msme.run;

import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.form.EnrolmentForm;
import id.msme.json.VerdictWriter;
import java.io.IOException;
import java.io.OutputStream;

/** A verdict on each record. */
record Verdicts(EnrolmentValidator validator, RunPlan.Messages messages) implements Product<Verdict> {

    @Override
    public String name() {
        return "verdicts";
    }

    @Override
    public RecordWork<Verdict> start(OutputStream lines) {
        return new Work(validator, VerdictWriter.to(lines, messages.language(), messages.texts()));
    }

    @Override
    public void describe(RunSettings settings) {
        // checkpoints of verdicts name nothing more
    }

    private record Work(EnrolmentValidator validator, VerdictWriter writer) implements RecordWork<Verdict> {

        @Override
        public Verdict make(EnrolmentForm form, long line, String file) {
            return validator.judge(form);
        }

        @Override
        public Verdict verdict(Verdict made) {
            return made;
        }

        @Override
        public Verdict with(Verdict made, Verdict verdict) {
            return verdict;
        }

        @Override
        public void write(Verdict made, long line, String file) throws IOException {
            writer.write(line, file, made);
            writer.flush();
        }
    }
}
