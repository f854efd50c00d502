package id.msme.finding;

/** The severity of a finding, which its code determines. */
public enum Severity {
    /** Rejects the record. */
    ERROR,
    /** Reported; does not reject the record. */
    WARNING
}
