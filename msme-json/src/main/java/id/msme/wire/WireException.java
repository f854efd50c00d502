package id.msme.wire;

/** Thrown if a value cannot be written or read as JSON. The message shows nothing of the value. */
public final class WireException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public WireException(String message) {
        super(message);
    }
}
