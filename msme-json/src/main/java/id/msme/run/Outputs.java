package id.msme.run;

import id.msme.checkpoint.Failure;
import id.msme.checkpoint.Lengths;
import id.msme.text.Printable;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outputs of a run, each of which may be left out. What is written is kept from one commit to the next: where an
 * output fails, both are cut back to the last commit, so that they are about the same records.
 */
final class Outputs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Outputs.class);
    private static final byte[] LINE_FEED = {'\n'};

    private final @Nullable LineOutput lines;
    private final @Nullable LineOutput rejected;
    private Lengths committed = Lengths.NONE;

    @FunctionalInterface
    private interface Step {
        void apply(LineOutput output) throws IOException;
    }

    private Outputs(@Nullable LineOutput lines, @Nullable LineOutput rejected) {
        this.lines = lines;
        this.rejected = rejected;
    }

    /** Opens all outputs, and leaves them as they are for now. */
    static Outputs open(OutputTarget lines, OutputTarget rejected, boolean isResumed, Lengths lengths) throws Failure {
        LineOutput first = lines.open(isResumed, lengths.lines());
        try {
            return new Outputs(first, rejected.open(isResumed, lengths.rejected()));
        } catch (Failure e) {
            new Outputs(first, null).close();
            throw e;
        }
    }

    /** Empties the outputs, or cuts them to what an earlier run had written. */
    void begin(Lengths lengths) throws Failure {
        attempt(lines, output -> output.begin(lengths.lines()));
        attempt(rejected, output -> output.begin(lengths.rejected()));
        committed = lengths;
    }

    /** Writes lines of records. */
    void writeLines(byte[] bytes, int offset, int length) throws Failure {
        attempt(lines, output -> output.write(bytes, offset, length));
    }

    /** Writes a part of a rejected line; {@link #endRejected()} follows the last. */
    void writeRejected(byte[] bytes, int offset, int length) throws Failure {
        attempt(rejected, output -> output.write(bytes, offset, length));
    }

    /** Ends a rejected line. */
    void endRejected() throws Failure {
        attempt(rejected, output -> output.write(LINE_FEED, 0, 1));
    }

    /** Whether rejected lines are kept, and none is yet. */
    boolean isRejectedEmpty() {
        return rejected != null && rejected.length() == 0;
    }

    /** Whether rejected lines are kept. */
    boolean keepsRejected() {
        return rejected != null;
    }

    /** Writes all that is held: from here on it stays. */
    void commit() throws Failure {
        attempt(lines, LineOutput::flush);
        attempt(rejected, LineOutput::flush);
        committed = new Lengths(length(lines), length(rejected));
    }

    /** How long the outputs were at the last commit. */
    Lengths committed() {
        return committed;
    }

    /** Has all that was committed put on the disk. */
    void force() throws Failure {
        attempt(lines, LineOutput::force);
        attempt(rejected, LineOutput::force);
    }

    /** Checks that the files are still where they were opened. */
    void checkPlaces() throws Failure {
        attempt(lines, LineOutput::checkPlace);
        attempt(rejected, LineOutput::checkPlace);
    }

    /** Cuts the outputs back to the last commit, also on a thread that was interrupted. */
    void cutBack() {
        boolean wasInterrupted = Thread.interrupted();
        cut(lines, committed.lines());
        cut(rejected, committed.rejected());
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void cut(@Nullable LineOutput output, long length) {
        try {
            attempt(output, some -> some.cut(length));
        } catch (Failure e) {
            LOG.warn("could not cut an output back to {} bytes: {}", length, Printable.line(e.toString()));
        }
    }

    private static long length(@Nullable LineOutput output) {
        return output == null ? 0 : output.length();
    }

    private static void attempt(@Nullable LineOutput output, Step step) throws Failure {
        if (output == null) {
            return;
        }
        try {
            step.apply(output);
        } catch (IOException e) {
            throw Failure.writing(output.name(), e);
        }
    }

    /** Closes what is open. Lines were written at the last commit. */
    @Override
    public void close() {
        for (LineOutput output :
                Stream.of(lines, rejected).filter(Objects::nonNull).toList()) {
            try {
                output.close();
            } catch (IOException e) {
                LOG.warn("could not close {}: {}", Printable.name(output.name()), Printable.line(e.toString()));
            }
        }
    }
}
