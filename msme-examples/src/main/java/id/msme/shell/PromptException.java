package id.msme.shell;

import static java.util.Objects.requireNonNull;

/** A question that cannot be answered as it was typed. It has no stack trace: the fault is in what was typed. */
public final class PromptException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /**
     * Creates the exception.
     *
     * @param message what was expected, what was found and what is valid, on one line
     */
    public PromptException(String message) {
        super(requireNonNull(message, "message"));
    }

    /** {@return this exception, without a stack trace} */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
