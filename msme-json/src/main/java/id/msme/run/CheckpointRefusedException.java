package id.msme.run;

import java.io.IOException;

/** A run cannot be taken up from a checkpoint, or none can be kept for it: something is not as it was. The message says what. */
public final class CheckpointRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    CheckpointRefusedException(String message) {
        super(message);
    }
}
