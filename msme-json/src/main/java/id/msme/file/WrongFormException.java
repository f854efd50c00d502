package id.msme.file;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/**
 * Thrown if an input is of a form that holds no records, such as an archive or a document. Nothing of it was judged.
 * The message says what it looks like and what to do.
 */
public final class WrongFormException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what the input looks like, and what to do
     */
    public WrongFormException(String message) {
        super(requireNonNull(message, "message"));
    }
}
