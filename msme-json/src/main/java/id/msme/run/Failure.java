package id.msme.run;

import java.io.IOException;

/** An input, an output or another file of a run failed; tells which, and why. */
final class Failure extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean isReading;
    private final String name;
    private final IOException reason;

    private Failure(boolean isReading, String name, IOException reason) {
        super(reason);
        this.isReading = isReading;
        this.name = name;
        this.reason = reason;
    }

    static Failure reading(Object name, IOException reason) {
        return new Failure(true, name.toString(), reason);
    }

    static Failure writing(Object name, IOException reason) {
        return new Failure(false, name.toString(), reason);
    }

    BulkException with(BulkReport report) {
        return new BulkException(isReading, name, report, reason);
    }
}
