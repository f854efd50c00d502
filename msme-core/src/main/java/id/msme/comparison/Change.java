package id.msme.comparison;

/** What becomes of a record when rules change. */
public enum Change {
    /** It is accepted or rejected as before, with the same scale. */
    SAME,
    /** It was rejected and is accepted. */
    NEWLY_ACCEPTED,
    /** It was accepted and is rejected. */
    NEWLY_REJECTED,
    /** It is accepted or rejected as before, with another scale. */
    MOVED
}
