package id.msme.run;

import id.msme.enrolment.Judgement;
import id.msme.identity.DuplicateKey;
import id.msme.input.Block;
import id.msme.tally.EnrolmentTally;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block with what was made of its lines, as if no record were a duplicate. What was made is kept only if it is handed
 * over, so that a block stays small; if the lines of it would take too much memory, the rest of the block is left to
 * the thread that writes.
 *
 * @param <R> what is made of a record
 */
final class JudgedBlock<R> {

    private static final int MAX_WRITTEN = 1 << 20;
    private static final byte BLANK = 0;
    private static final byte REJECTED = 1;
    private static final byte ACCEPTED = 2;

    private final Block block = new Block();
    private final LineJudge<R> judge;
    private final byte[] states = new byte[Block.MAX_LINES];
    private final @Nullable DuplicateKey[] keys = new DuplicateKey[Block.MAX_LINES];
    private final int[] writtenEnds = new int[Block.MAX_LINES];
    private final List<@Nullable R> made = new ArrayList<>();
    private int judged;
    private EnrolmentTally.Builder tally = EnrolmentTally.builder();
    private RunDigest digest = RunDigest.none();

    JudgedBlock(LineJudge<R> judge) {
        this.judge = judge;
    }

    Block block() {
        return block;
    }

    /** Judges the lines. */
    JudgedBlock<R> judge() {
        judged = 0;
        made.clear();
        tally = EnrolmentTally.builder();
        digest = RunDigest.none();
        judge.written().reset();
        while (!block.isPiece() && judged < block.count() && judge.written().size() < MAX_WRITTEN) {
            if (block.isBlank(judged)) {
                states[judged] = BLANK;
                keys[judged] = null;
                keep(null);
            } else {
                judge(judged);
            }
            writtenEnds[judged] = judge.written().size();
            judged++;
        }
        return this;
    }

    private void judge(int line) {
        R record = judge.make(block, line);
        Judgement judgement = judge.judgement(record);
        states[line] = judgement.accepted() ? ACCEPTED : REJECTED;
        keys[line] = judgement.duplicateKey().orElse(null);
        tally.add(judgement);
        digest = digest.plus(judge.digest(block.number(line), judgement));
        judge.write(block, line, record);
        keep(record);
    }

    private void keep(@Nullable R record) {
        if (judge.isHandedOver()) {
            made.add(record);
        }
    }

    /** How many lines were judged. */
    int judged() {
        return judged;
    }

    boolean isRecord(int line) {
        return states[line] != BLANK;
    }

    boolean isAccepted(int line) {
        return states[line] == ACCEPTED;
    }

    /** The key that identifies the MSME of a record, or null. */
    @Nullable
    DuplicateKey key(int line) {
        return keys[line];
    }

    /** What was made of a record, or null if it is not handed over. */
    @Nullable
    R made(int line) {
        return made.isEmpty() ? null : made.get(line);
    }

    /** The lines that were written. */
    byte[] written() {
        return judge.written().bytes();
    }

    /** Where the line of a record starts in what is written. */
    int writtenStart(int line) {
        return line == 0 ? 0 : writtenEnds[line - 1];
    }

    /** The counts, to be corrected for duplicates. */
    EnrolmentTally.Builder tally() {
        return tally;
    }

    /** The digest, before it is corrected for duplicates. */
    RunDigest digest() {
        return digest;
    }
}
