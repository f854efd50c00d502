package id.msme.json.bulk;

import id.msme.enrolment.DuplicateStep;
import id.msme.enrolment.EnrolmentTally;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.json.FormReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes the records of one input after the other, on one thread. */
final class BulkPass {

    private final EnrolmentValidator validator;
    private final FormReader forms = new FormReader();
    private final Optional<DuplicateStep> duplicates;
    private final Outputs outputs;
    private final EnrolmentTally.Builder tally = EnrolmentTally.builder();
    private final LongLine longLine;
    private long lines;

    BulkPass(EnrolmentValidator validator, Optional<DuplicateStep> duplicates, Outputs outputs) {
        this.validator = validator;
        this.longLine = new LongLine(outputs);
        this.duplicates = duplicates;
        this.outputs = outputs;
    }

    BulkReport report() {
        return new BulkReport(tally.build(), lines);
    }

    void read(BulkInput input) throws BulkException {
        try (InputStream in = input.opener().open()) {
            var line = new LineReader(in);
            while (line.next()) {
                lines += line.isFirst() ? 1 : 0;
                if (line.isFirst() && line.isLast()) {
                    take(line, input.name());
                } else {
                    takePart(line, input.name());
                }
            }
        } catch (Outputs.Failure e) {
            throw new BulkException(false, e.name(), report(), e.reason());
        } catch (IOException e) {
            throw new BulkException(true, input.name(), report(), e);
        }
    }

    private void take(LineReader line, String file) throws Outputs.Failure {
        if (line.isBlank()) {
            return;
        }
        Verdict verdict = decide(
                validator.judge(forms.read(line.buffer(), line.start(), line.lengthOfRecord())), line.number(), file);
        if (!verdict.accepted()) {
            outputs.writeRejected(line.buffer(), line.start(), line.length());
        }
    }

    private void takePart(LineReader line, String file) throws IOException {
        longLine.take(line);
        if (line.isLast() && longLine.end()) {
            decide(validator.judge(forms.tooLong()), line.number(), file);
        }
    }

    private Verdict decide(Verdict judged, long number, String file) throws Outputs.Failure {
        Verdict verdict = duplicates.isPresent() ? duplicates.get().apply(judged) : judged;
        tally.add(verdict);
        outputs.write(number, file, verdict);
        return verdict;
    }
}
