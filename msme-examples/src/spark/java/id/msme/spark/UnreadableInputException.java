package id.msme.spark;

/** Thrown if a file cannot be read; it travels from the machine that found out to the command, which prints it. */
final class UnreadableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message, and without the cause: its text might quote a record.
     *
     * @param name the name of the file
     * @param reason why, in a few words
     */
    UnreadableInputException(String name, String reason) {
        super(name + ": " + reason);
    }
}
