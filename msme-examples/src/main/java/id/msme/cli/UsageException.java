package id.msme.cli;

/** The arguments of a command are wrong in a way that only the command can tell. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    /** What the cause says is all there is to say. */
    UsageException(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
