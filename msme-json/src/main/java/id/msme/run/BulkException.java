package id.msme.run;

import id.msme.checkpoint.Reasons;
import java.io.IOException;

/**
 * Thrown if an input cannot be read or an output cannot be written; everything written before stays valid. The message
 * names the input or output and the reason.
 */
public final class BulkException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Whether an input failed. */
    private final boolean reading;

    /** How the input or output is called. */
    private final String name;

    /** What the run had come to. */
    @SuppressWarnings("serial") // read where it is caught
    private final BulkReport report;

    BulkException(boolean reading, String name, BulkReport report, IOException cause) {
        super((reading ? "cannot read " : "cannot write ") + name + ": " + Reasons.of(cause), cause);
        this.reading = reading;
        this.name = name;
        this.report = report;
    }

    /** {@return true if an input failed, false if an output did} */
    public boolean isReading() {
        return reading;
    }

    /** {@return the name of the input or output} */
    public String name() {
        return name;
    }

    /** {@return the report up to the failure} */
    public BulkReport report() {
        return report;
    }
}
