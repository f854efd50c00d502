package id.msme.file;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.OptionalLong;

/**
 * Thrown if another run writes a file that a run would write. Nothing was touched. The message names the other process
 * if it is known.
 */
public final class FileInUseException extends IOException {

    private static final long serialVersionUID = 1L;

    private static final long UNKNOWN = -1;

    /** The other process, or -1. */
    private final long process;

    /**
     * An exception that names the other process.
     *
     * @param process the id of the process that writes the file, if it is known
     */
    public FileInUseException(OptionalLong process) {
        super("another run is writing it"
                + (requireNonNull(process, "process").isPresent() ? ", process " + process.getAsLong() : "")
                + "; wait for its end, or name another file");
        this.process = process.orElse(UNKNOWN);
    }

    /** {@return the id of the process that writes the file, if it is known} */
    public OptionalLong process() {
        return process == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(process);
    }
}
