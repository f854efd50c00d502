package id.msme.finding;

/** The severity of a finding; it is fixed by the code, never by the place or the language. */
public enum Severity {
    /** Rejects the record. */
    ERROR,
    /** Reported; does not reject the record. */
    WARNING
}
