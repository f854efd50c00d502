package id.msme.run;

import id.msme.checkpoint.ByteBlock;
import id.msme.checkpoint.Failure;
import id.msme.duplicate.DuplicateStep;
import id.msme.duplicate.KnownKeys;
import id.msme.enrolment.Judgement;
import id.msme.identity.DuplicateKey;
import id.msme.input.Block;
import id.msme.input.Place;
import id.msme.sheet.Columns;
import id.msme.sheet.Rows;
import id.msme.tally.EnrolmentTally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes judged blocks in the order of the input: finds duplicates, counts and writes, on one thread. When it ends
 * between two blocks, report and outputs are about the same records.
 *
 * @param <R> what is made of a record
 */
final class BulkPass<R> {

    private final @Nullable DuplicateStep duplicates;
    private final Outputs outputs;
    private final RunPlan.Messages messages;

    /** Made when a table has rejected rows: what writes them is a library that a host of JSON alone may leave out. */
    private @Nullable RejectedRows rejectedRows;

    private final LineJudge<R> judge;
    private final LongLine longLine;

    private final EnrolmentTally before;
    private final EnrolmentTally.Builder tally = EnrolmentTally.builder();
    private RunDigest digest;
    private Place place;
    private boolean isInLine;

    BulkPass(
            LineJudge<R> judge,
            Optional<KnownKeys> keys,
            Outputs outputs,
            RunPlan.Messages messages,
            BulkReport start,
            Place place) {
        this.judge = judge;
        this.duplicates = keys.map(DuplicateStep::over).orElse(null);
        this.outputs = outputs;
        this.messages = messages;
        this.longLine = new LongLine(outputs);
        this.before = start.tally();
        this.digest = start.digest();
        this.place = place;
    }

    private RejectedRows rejectedRows() {
        if (rejectedRows == null) {
            rejectedRows = new RejectedRows(messages);
        }
        return rejectedRows;
    }

    BulkReport report() {
        return new BulkReport(before.plus(tally.build()), place.allLines(), digest);
    }

    /** How many records were taken, in earlier runs too. */
    long records() {
        return before.records() + tally.records();
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
    void take(JudgedBlock<R> judged) throws Failure {
        var block = new BlockPass(judged);
        Rows rows = judged.block().rows();
        if (rows != null) {
            writeRejectedHeader(rows.columns());
        }
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
        tally.addAll(judged.tally());
        digest = digest.plus(block.digest);
        place = judged.block().next();
    }

    /** Gives tables without any row the header of their rejected rows too. */
    void endTables(Optional<Columns> columns) throws Failure {
        if (columns.isPresent()) {
            writeRejectedHeader(columns.get());
            outputs.commit();
        }
    }

    /** Of a table, the rejected rows have its header once. */
    private void writeRejectedHeader(Columns columns) throws Failure {
        if (outputs.isRejectedEmpty()) {
            ByteBlock header = rejectedRows().header(columns);
            outputs.writeRejected(header.bytes(), 0, header.size());
        }
    }

    /** Whether a record is a duplicate, or may be one and must be looked at as a whole. */
    private boolean mayBeDuplicate(@Nullable DuplicateKey key, boolean isAccepted) throws Failure {
        try {
            return duplicates != null
                    && key != null
                    && (duplicates.needsRecord() || duplicates.isDuplicate(key, isAccepted));
        } catch (UncheckedIOException e) {
            throw keysFailed(e);
        }
    }

    private R decide(R made) throws Failure {
        try {
            return duplicates == null
                    ? made
                    : judge.with(made, duplicates.apply(judge.judgement(made).verdict()));
        } catch (UncheckedIOException e) {
            throw keysFailed(e);
        }
    }

    /** The message of what keeps the keys may name its file; the cause alone does not. */
    private static Failure keysFailed(UncheckedIOException e) {
        return Failure.writing("keys", new IOException(e.getMessage(), e.getCause()));
    }

    /** One block on its way out. */
    private final class BlockPass {

        private final JudgedBlock<R> judged;
        private final Block block;
        private RunDigest digest;
        private int copied;

        BlockPass(JudgedBlock<R> judged) {
            this.judged = judged;
            this.block = judged.block();
            this.digest = judged.digest();
        }

        void takePiece() throws Failure {
            if (longLine.take(block)) {
                R made = judge.makeOfLongLine(block);
                count(0, judge.judgement(made));
                write(0, made);
                handOver(made);
            }
        }

        void takeLines() throws Failure {
            for (int line = 0; line < judged.judged(); line++) {
                if (judged.isRecord(line)) {
                    takeJudged(line);
                }
            }
            copyLines(judged.writtenStart(judged.judged()));
            for (int line = judged.judged(); line < block.count(); line++) {
                if (!block.isBlank(line)) {
                    takeUnjudged(line);
                }
            }
        }

        private void takeJudged(int line) throws Failure {
            if (mayBeDuplicate(judged.key(line), judged.isAccepted(line))) {
                copyLines(judged.writtenStart(line));
                copied = judged.writtenStart(line + 1);
                takeAgain(line);
                return;
            }
            if (!judged.isAccepted(line)) {
                writeRejected(line, null);
            }
            handOver(judged.made(line));
        }

        private void takeAgain(int line) throws Failure {
            R counted = judge.make(block, line);
            R made = decide(counted);
            judged.tally().replace(judge.judgement(counted), judge.judgement(made));
            digest = digest.minus(judge.digest(block.number(line), judge.judgement(counted)))
                    .plus(judge.digest(block.number(line), judge.judgement(made)));
            write(line, made);
            if (!judge.judgement(made).accepted()) {
                writeRejected(line, judge.judgement(made));
            }
            handOver(made);
        }

        private void takeUnjudged(int line) throws Failure {
            R made = decide(judge.make(block, line));
            count(line, judge.judgement(made));
            write(line, made);
            if (!judge.judgement(made).accepted()) {
                writeRejected(line, judge.judgement(made));
            }
            handOver(made);
        }

        private void count(int line, Judgement judgement) {
            judged.tally().add(judgement);
            digest = digest.plus(judge.digest(block.number(line), judgement));
        }

        private void copyLines(int end) throws Failure {
            outputs.writeLines(judged.written(), copied, end - copied);
            copied = end;
        }

        private void write(int line, R made) throws Failure {
            judge.written().reset();
            judge.write(block, line, made);
            outputs.writeLines(judge.written().bytes(), 0, judge.written().size());
        }

        /** Writes a rejected record; a judgement that is not at hand is made again. */
        private void writeRejected(int line, @Nullable Judgement judgement) throws Failure {
            Rows rows = block.rows();
            if (rows != null) {
                if (outputs.keepsRejected()) {
                    Judgement known = judgement == null ? judge.judgement(judge.make(block, line)) : judgement;
                    ByteBlock row = rejectedRows().row(rows, line, known);
                    outputs.writeRejected(row.bytes(), 0, row.size());
                }
                return;
            }
            outputs.writeRejected(block.bytes, block.start(line), block.length(line));
            outputs.endRejected();
        }

        private void handOver(@Nullable R made) throws Failure {
            if (made == null || !judge.isHandedOver()) {
                return;
            }
            try {
                judge.handOver(made);
            } catch (IOException e) {
                throw Failure.writing(judge.product(), e);
            }
        }
    }
}
