package id.msme.run;

import java.io.IOException;

/**
 * Thrown if a run cannot go on from a checkpoint, or no checkpoint can be kept for it: something is not as it was. The
 * message says what.
 */
public final class CheckpointRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    CheckpointRefusedException(String message) {
        super(message);
    }

    static CheckpointRefusedException noFile() {
        return new CheckpointRefusedException("a checkpoint can be kept for files only, and this is none");
    }
}
