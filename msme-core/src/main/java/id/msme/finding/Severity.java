package id.msme.finding;

/** How much a finding weighs. It is fixed by the code, never by the place or the language. */
public enum Severity {
    /** Refuses the member it points at, and so the record. */
    ERROR,
    /** Is told, and refuses nothing. */
    WARNING
}
