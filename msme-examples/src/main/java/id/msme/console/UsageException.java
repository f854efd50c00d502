package id.msme.console;

/** Thrown if the arguments of a command are wrong in a way that only the command can determine. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }

    /** What the cause says is all there is to say. */
    public UsageException(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
