package id.msme.file;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/**
 * Thrown if a run cannot resume from a checkpoint because something has changed, or cannot keep one. The
 * message says what.
 */
public final class CheckpointRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what is not as it was, and what to do
     */
    public CheckpointRefusedException(String message) {
        super(requireNonNull(message, "message"));
    }

    /** {@return one that says that a checkpoint needs files} */
    public static CheckpointRefusedException noFile() {
        return new CheckpointRefusedException("a checkpoint can be kept for files only, and this is none");
    }
}
