package id.msme.partnership;

/** Where the MSMEs of a partnership are to sell. */
public enum Market {
    /** In Indonesia. */
    DOMESTIC,
    /** Abroad. */
    EXPORT
}
