package id.msme.run;

import java.io.IOException;

/** Receives the assessments of a run. */
@FunctionalInterface
public interface AssessmentConsumer {

    /**
     * Takes the next record, in the order of the input and on the thread that runs.
     *
     * @param record the record
     * @throws IOException if what is made of it cannot be written; the run ends with it as its cause
     */
    void accept(AssessedRecord record) throws IOException;
}
