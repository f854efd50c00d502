package id.msme.json;

/**
 * A document, such as a model, that cannot be used. The message names line, JSON Pointer and what was expected there.
 */
public final class DocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The line, from 1. */
    private final int line;

    /** The JSON Pointer of the value. */
    private final String pointer;

    DocumentException(int line, String pointer, String reason) {
        super("line " + line + (pointer.isEmpty() ? "" : ", " + pointer) + ": " + reason);
        this.line = line;
        this.pointer = pointer;
    }

    /** {@return the line, from 1} */
    public int line() {
        return line;
    }

    /** {@return the JSON Pointer (RFC 6901) of the value; empty for the document} */
    public String pointer() {
        return pointer;
    }
}
