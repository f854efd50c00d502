package id.msme.file;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/**
 * Thrown if the header of a table, or what maps it, does not name what is needed. Nothing was written. The message says
 * what was expected and what was found.
 */
public final class WrongColumnsException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what was expected, and what was found
     */
    public WrongColumnsException(String message) {
        super(requireNonNull(message, "message"));
    }
}
