package id.msme.json.bulk;

import id.msme.enrolment.Verdict;
import id.msme.json.VerdictWriter;
import id.msme.language.Language;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outputs of a run, each of which may be left out. */
final class Outputs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Outputs.class);

    private final @Nullable LineOutput verdicts;
    private final @Nullable LineOutput rejected;
    private final @Nullable VerdictWriter writer;

    Outputs(@Nullable LineOutput verdicts, @Nullable LineOutput rejected, Language language) {
        this.verdicts = verdicts;
        this.rejected = rejected;
        this.writer = verdicts == null ? null : VerdictWriter.to(verdicts, language);
    }

    /** An output failed; tells which, and why. */
    static final class Failure extends IOException {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final IOException reason;

        Failure(String name, IOException reason) {
            super(reason);
            this.name = name;
            this.reason = reason;
        }

        String name() {
            return name;
        }

        IOException reason() {
            return reason;
        }
    }

    void write(long line, String file, Verdict verdict) throws Failure {
        if (writer != null && verdicts != null) {
            try {
                writer.write(line, file, verdict);
                writer.flush();
                verdicts.endLine();
            } catch (IOException e) {
                throw new Failure(verdicts.name(), e);
            }
        }
    }

    /** Writes a rejected line. */
    void writeRejected(byte[] bytes, int offset, int length) throws Failure {
        if (rejected != null) {
            rejected.write(bytes, offset, length);
            endRejected();
        }
    }

    /** Writes a part of a rejected line; {@link #endRejected()} follows the last. */
    void writeRejectedPart(byte[] bytes, int offset, int length) throws Failure {
        if (rejected != null) {
            try {
                rejected.write(bytes, offset, length);
                rejected.endPart();
            } catch (IOException e) {
                throw new Failure(rejected.name(), e);
            }
        }
    }

    /** Ends a rejected line. */
    void endRejected() throws Failure {
        if (rejected != null) {
            try {
                rejected.write('\n');
                rejected.endLine();
            } catch (IOException e) {
                throw new Failure(rejected.name(), e);
            }
        }
    }

    /** Whether rejected lines are kept. */
    boolean keepsRejected() {
        return rejected != null;
    }

    /** Writes all that is held, and answers the report. */
    BulkReport finish(BulkReport report) throws BulkException {
        for (LineOutput output :
                Stream.of(verdicts, rejected).filter(Objects::nonNull).toList()) {
            try {
                output.writeBlock();
            } catch (IOException e) {
                throw new BulkException(false, output.name(), report, e);
            }
        }
        return report;
    }

    /** Closes what is open; lines that are held are written if they can be, which matters only where a run failed. */
    @Override
    public void close() {
        for (LineOutput output :
                Stream.of(verdicts, rejected).filter(Objects::nonNull).toList()) {
            try {
                output.close();
            } catch (IOException e) {
                LOG.debug("could not close {}", output.name(), e);
            }
        }
    }
}
