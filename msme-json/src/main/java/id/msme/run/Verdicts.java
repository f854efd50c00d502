package id.msme.run;

import id.msme.enrolment.EnrolmentJudge;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Judgement;
import id.msme.enrolment.Verdict;
import id.msme.form.EnrolmentForm;
import id.msme.json.VerdictWriter;
import java.io.IOException;
import java.io.OutputStream;

/** A verdict on each record. */
record Verdicts(EnrolmentValidator validator, RunPlan.Messages messages) implements Product<Judgement> {

    @Override
    public String name() {
        return "verdicts";
    }

    @Override
    public RecordWork<Judgement> start(OutputStream lines) {
        return new Work(EnrolmentJudge.of(validator), VerdictWriter.to(lines, messages.language(), messages.texts()));
    }

    @Override
    public void describe(RunSettings settings) {
        // checkpoints of verdicts name nothing more
    }

    private record Work(EnrolmentJudge judge, VerdictWriter writer) implements RecordWork<Judgement> {

        @Override
        public Judgement make(EnrolmentForm form, long line, String file) {
            return judge.judge(form);
        }

        @Override
        public Judgement judgement(Judgement made) {
            return made;
        }

        @Override
        public Judgement with(Judgement made, Verdict verdict) {
            return verdict;
        }

        @Override
        public void write(Judgement made, long line, String file) throws IOException {
            writer.write(line, file, made.verdict());
            writer.flush();
        }
    }
}
