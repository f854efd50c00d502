package id.msme.document;

import id.msme.text.Printable;
import java.util.regex.Pattern;

/**
 * Thrown if a document cannot be used; names the place and the fault. The message names line, JSON Pointer and what was
 * expected there.
 */
public final class DocumentFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    // more than any list of valid names that is shown
    private static final int MAX_REASON = 3_000;

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{6,}");

    /** The line, from 1. */
    private final int line;

    /** The JSON Pointer of the value. */
    private final String pointer;

    DocumentFault(int line, String pointer, String reason) {
        super("line " + line + (pointer.isEmpty() ? "" : ", " + shown(pointer)) + ": " + cut(Printable.text(reason)));
        this.line = line;
        this.pointer = pointer;
    }

    /** A reason may name what stands in the document. */
    private static String cut(String reason) {
        return reason.length() <= MAX_REASON ? reason : reason.substring(0, MAX_REASON) + "…";
    }

    /** One line, without what can be a number of a person: the names in a pointer are whatever a document has. */
    private static String shown(String pointer) {
        return LONG_NUMBER.matcher(Printable.name(pointer)).replaceAll("***");
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
