package id.msme.run;

import id.msme.enrolment.DuplicateKey;
import id.msme.enrolment.EnrolmentTally;
import id.msme.enrolment.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A block with what was said of its lines, as if there were no duplicates. Verdicts themselves are not kept, so that it stays small;
 * where their lines would take too much memory the rest of the block is left to the thread that writes.
 */
final class JudgedBlock {

    private static final int MOST_WRITTEN = 1 << 20;
    private static final byte BLANK = 0;
    private static final byte REJECTED = 1;
    private static final byte ACCEPTED = 2;

    private final Block block = new Block();
    private final LineJudge judge;
    private final byte[] states = new byte[Block.MOST_LINES];
    private final @Nullable DuplicateKey[] keys = new DuplicateKey[Block.MOST_LINES];
    private final int[] writtenEnds = new int[Block.MOST_LINES];
    private int judged;
    private EnrolmentTally.Builder tally = EnrolmentTally.builder();
    private RunDigest digest = RunDigest.none();

    JudgedBlock(LineJudge judge) {
        this.judge = judge;
    }

    Block block() {
        return block;
    }

    /** Judges the lines. */
    JudgedBlock judge() {
        judged = 0;
        tally = EnrolmentTally.builder();
        digest = RunDigest.none();
        judge.written().reset();
        while (!block.isPiece() && judged < block.count() && judge.written().size() < MOST_WRITTEN) {
            if (block.isBlank(judged)) {
                states[judged] = BLANK;
                keys[judged] = null;
            } else {
                judge(judged);
            }
            writtenEnds[judged] = judge.written().size();
            judged++;
        }
        return this;
    }

    private void judge(int line) {
        Verdict verdict = judge.judge(block, line);
        states[line] = verdict.accepted() ? ACCEPTED : REJECTED;
        keys[line] = verdict.duplicateKey().orElse(null);
        tally.add(verdict);
        digest = digest.plus(judge.digest(block.number(line), verdict));
        judge.write(block.number(line), block.file(), verdict);
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

    /** By what the MSME of a record is told apart, or null. */
    @Nullable
    DuplicateKey key(int line) {
        return keys[line];
    }

    /** The lines of all verdicts. */
    byte[] written() {
        return judge.written().bytes();
    }

    /** Where the verdict on a line starts in what is written. */
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
