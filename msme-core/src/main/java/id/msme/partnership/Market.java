package id.msme.partnership;

/** The markets in which the MSMEs of a partnership are to sell. */
public enum Market {
    /** In Indonesia. */
    DOMESTIC,
    /** Abroad. */
    EXPORT
}
