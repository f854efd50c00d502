package id.msme.json;

import id.msme.finding.FindingCode;

/** Ends the reading of a record that is none; thrown and caught within the reader, so without a stack trace. */
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableException(String reason) {
        super(FindingCode.JSON_SYNTAX.id(), null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
