package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.document.DocumentFault;
import java.util.function.Supplier;

/**
 * A document, such as a model, that cannot be used. The message names line, JSON Pointer and what was expected there.
 */
public final class DocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The line, from 1. */
    private final int line;

    /** The JSON Pointer of the value. */
    private final String pointer;

    private DocumentException(DocumentFault fault) {
        super(fault.getMessage());
        this.line = fault.line();
        this.pointer = fault.pointer();
    }

    /**
     * Runs the reader of a document; what makes the document unusable is thrown as this exception. Plumbing for the
     * readers of this library.
     *
     * @param reader reads the document
     * @param <T> the type of what it reads
     * @return what it read
     */
    public static <T> T reading(Supplier<T> reader) {
        requireNonNull(reader, "reader");
        try {
            return reader.get();
        } catch (DocumentFault fault) {
            throw new DocumentException(fault);
        }
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
