package id.msme.run;

import id.msme.enrolment.DuplicateKey;
import id.msme.enrolment.DuplicateStep;
import id.msme.enrolment.EnrolmentTally;
import id.msme.enrolment.KnownKeys;
import id.msme.enrolment.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes judged blocks in the order of the input: finds duplicates, counts and writes, on one thread. Where it ends between two blocks,
 * report and outputs tell of the same records.
 */
final class BulkPass {

    private final @Nullable KnownKeys keys;
    private final @Nullable DuplicateStep duplicates;
    private final Outputs outputs;
    private final LineJudge judge;
    private final LongLine longLine;

    private EnrolmentTally tally;
    private RunDigest digest;
    private Place place;
    private boolean isInLine;

    BulkPass(LineJudge judge, Optional<KnownKeys> keys, Outputs outputs, BulkReport start, Place place) {
        this.judge = judge;
        this.keys = keys.orElse(null);
        this.duplicates = keys.map(DuplicateStep::over).orElse(null);
        this.outputs = outputs;
        this.longLine = new LongLine(outputs);
        this.tally = start.tally();
        this.digest = start.digest();
        this.place = place;
    }

    BulkReport report() {
        return new BulkReport(tally, place.allLines(), digest);
    }

    /** How far the inputs were read. */
    Place place() {
        return place;
    }

    /** Whether it stands within a line that no block holds. */
    boolean isInLine() {
        return isInLine;
    }

    /** Takes the next block. */
    void take(JudgedBlock judged) throws Failure {
        var block = new BlockPass(judged);
        if (judged.block().isPiece()) {
            block.takePiece();
        } else {
            block.takeLines();
        }
        isInLine = judged.block().isPiece() && !judged.block().isLastPiece();
        if (isInLine) {
            return;
        }
        outputs.commit();
        tally = tally.plus(judged.tally().build());
        digest = digest.plus(block.digest);
        place = judged.block().next();
    }

    /** One block on its way out. */
    private final class BlockPass {

        private final JudgedBlock judged;
        private final Block block;
        private RunDigest digest;
        private int copied;

        BlockPass(JudgedBlock judged) {
            this.judged = judged;
            this.block = judged.block();
            this.digest = judged.digest();
        }

        void takePiece() throws Failure {
            if (longLine.take(block)) {
                Verdict verdict = judge.judgeLongLine();
                judged.tally().add(verdict);
                digest = digest.plus(judge.digest(block.number(0), verdict));
                write(0, verdict);
            }
        }

        void takeLines() throws Failure {
            for (int line = 0; line < judged.judged(); line++) {
                if (judged.isRecord(line)) {
                    takeJudged(line);
                }
            }
            copyVerdicts(judged.writtenStart(judged.judged()));
            for (int line = judged.judged(); line < block.count(); line++) {
                if (!block.isBlank(line)) {
                    takeUnjudged(line);
                }
            }
        }

        private void takeJudged(int line) throws Failure {
            DuplicateKey key = judged.key(line);
            if (keys != null && key != null && keys.contains(key)) {
                copyVerdicts(judged.writtenStart(line));
                copied = judged.writtenStart(line + 1);
                takeDuplicate(line);
                return;
            }
            if (keys != null && key != null && judged.isAccepted(line)) {
                keys.add(key);
            }
            if (!judged.isAccepted(line)) {
                writeRejected(line);
            }
        }

        private void takeDuplicate(int line) throws Failure {
            Verdict counted = judge.judge(block, line);
            Verdict verdict = decide(counted);
            judged.tally().replace(counted, verdict);
            digest = digest.minus(judge.digest(block.number(line), counted))
                    .plus(judge.digest(block.number(line), verdict));
            write(line, verdict);
            writeRejected(line);
        }

        private void takeUnjudged(int line) throws Failure {
            Verdict verdict = decide(judge.judge(block, line));
            judged.tally().add(verdict);
            digest = digest.plus(judge.digest(block.number(line), verdict));
            write(line, verdict);
            if (!verdict.accepted()) {
                writeRejected(line);
            }
        }

        private Verdict decide(Verdict verdict) {
            return duplicates == null ? verdict : duplicates.apply(verdict);
        }

        private void copyVerdicts(int end) throws Failure {
            outputs.writeVerdicts(judged.written(), copied, end - copied);
            copied = end;
        }

        private void write(int line, Verdict verdict) throws Failure {
            judge.written().reset();
            judge.write(block.number(line), block.file(), verdict);
            outputs.writeVerdicts(judge.written().bytes(), 0, judge.written().size());
        }

        private void writeRejected(int line) throws Failure {
            outputs.writeRejected(block.bytes, block.start(line), block.length(line));
            outputs.endRejected();
        }
    }
}
