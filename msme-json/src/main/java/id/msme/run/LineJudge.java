package id.msme.run;

import id.msme.checkpoint.ByteBlock;
import id.msme.enrolment.Judgement;
import id.msme.enrolment.Verdict;
import id.msme.form.EnrolmentForm;
import id.msme.input.Block;
import id.msme.json.FormReader;
import id.msme.sheet.RowReader;
import id.msme.sheet.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines, makes something of each and writes what is wanted of it into memory, on one thread at a time.
 *
 * @param <R> what is made of a record
 */
final class LineJudge<R> {

    private static final int FIRST_SIZE = 1 << 14;

    private final FormReader forms = new FormReader();
    private final RowReader rows = new RowReader();
    private final ByteBlock written = new ByteBlock(FIRST_SIZE);
    private final RecordWork<R> work;
    private final Wanted<R> wanted;
    private final @Nullable RecordDigest digests;

    /**
     * What a run wants of each record.
     *
     * @param product what is made of it
     * @param isWritten whether lines are written
     * @param isDigested whether verdicts are digested
     */
    record Wanted<R>(Product<R> product, boolean isWritten, boolean isDigested) {}

    LineJudge(Wanted<R> wanted) {
        this.wanted = wanted;
        this.work = wanted.product().start(written);
        this.digests = wanted.isDigested() ? new RecordDigest() : null;
    }

    R make(Block block, int line) {
        return work.make(form(block, line), block.number(line), block.file());
    }

    private EnrolmentForm form(Block block, int line) {
        Rows table = block.rows();
        if (table != null) {
            return rows.read(table, line);
        }
        String fault = block.fault(line);
        return fault == null
                ? forms.read(block.bytes, block.start(line), block.lengthOfRecord(line))
                : rows.unreadable(fault);
    }

    /** Makes something of a line that no block holds. */
    R makeOfLongLine(Block lastPiece) {
        return work.make(forms.tooLong(), lastPiece.number(0), lastPiece.file());
    }

    Judgement judgement(R made) {
        return work.judgement(made);
    }

    R with(R made, Verdict verdict) {
        return work.with(made, verdict);
    }

    /** Whether what is made is handed over to somebody. */
    boolean isHandedOver() {
        return wanted.product().isHandedOver();
    }

    /** What is made, in messages. */
    String product() {
        return wanted.product().name();
    }

    void handOver(R made) throws IOException {
        wanted.product().handOver(made);
    }

    /** Adds a line to what is written, if that is wanted. */
    void write(Block block, int line, R made) {
        if (!wanted.isWritten()) {
            return;
        }
        try {
            work.write(made, block.number(line), block.file());
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
    }

    /** The digest of a judgement, or that of nothing if none is wanted. */
    RunDigest digest(long line, Judgement judgement) {
        return digests == null ? RunDigest.none() : digests.of(line, judgement);
    }

    /** The lines written so far. */
    ByteBlock written() {
        return written;
    }
}
