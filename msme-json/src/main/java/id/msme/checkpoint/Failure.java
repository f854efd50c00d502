package id.msme.checkpoint;

import java.io.IOException;

/** The failure of an input, an output or another file of a run, with its name and the reason. */
public final class Failure extends IOException {

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

    public static Failure reading(Object name, IOException reason) {
        return new Failure(true, name.toString(), reason);
    }

    public static Failure writing(Object name, IOException reason) {
        return new Failure(false, name.toString(), reason);
    }

    /** Whether an input failed. */
    public boolean isReading() {
        return isReading;
    }

    /** How what failed is called. */
    public String name() {
        return name;
    }

    /** Why it failed. */
    public IOException reason() {
        return reason;
    }
}
