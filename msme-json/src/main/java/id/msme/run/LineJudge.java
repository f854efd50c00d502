package id.msme.run;

import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.json.FormReader;
import id.msme.json.VerdictWriter;
import id.msme.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Judges lines and writes what is wanted of a verdict into memory, on one thread at a time. */
final class LineJudge {

    private static final int FIRST_SIZE = 1 << 14;

    private final EnrolmentValidator validator;
    private final FormReader forms = new FormReader();
    private final ByteBlock written = new ByteBlock(FIRST_SIZE);
    private final @Nullable VerdictWriter writer;
    private final @Nullable RecordDigest digests;

    /**
     * What a run wants of each verdict.
     *
     * @param validator judges
     * @param language the language of the messages
     * @param isWritten whether verdicts are written
     * @param isDigested whether they are digested
     */
    record Wanted(EnrolmentValidator validator, Language language, boolean isWritten, boolean isDigested) {}

    LineJudge(Wanted wanted) {
        this.validator = wanted.validator();
        this.writer = wanted.isWritten() ? VerdictWriter.to(written, wanted.language()) : null;
        this.digests = wanted.isDigested() ? new RecordDigest() : null;
    }

    Verdict judge(Block block, int line) {
        return validator.judge(forms.read(block.bytes, block.start(line), block.lengthOfRecord(line)));
    }

    /** The verdict on a line that no block holds. */
    Verdict judgeLongLine() {
        return validator.judge(forms.tooLong());
    }

    /** Adds the line of a verdict to what is written, if that is wanted. */
    void write(long line, String file, Verdict verdict) {
        if (writer == null) {
            return;
        }
        try {
            writer.write(line, file, verdict);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
    }

    /** The digest of a verdict, or that of nothing if none is wanted. */
    RunDigest digest(long line, Verdict verdict) {
        return digests == null ? RunDigest.none() : digests.of(line, verdict);
    }

    /** The lines written so far. */
    ByteBlock written() {
        return written;
    }
}
