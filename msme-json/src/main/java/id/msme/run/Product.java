package id.msme.run;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What a run makes of its records: verdicts, or assessments.
 *
 * @param <R> what is made of one record
 */
interface Product<R> {

    /** What the lines are, in messages. */
    String name();

    /** Starts work on a thread; its lines go to a stream. */
    RecordWork<R> start(OutputStream lines);

    /** Adds what the lines depend on, beside the validator. */
    void describe(RunSettings settings);

    /** Whether each is handed over, in order, on the thread that runs. */
    default boolean isHandedOver() {
        return false;
    }

    /** Hands one over. */
    default void handOver(R made) throws IOException {
        // nobody takes it
    }
}
