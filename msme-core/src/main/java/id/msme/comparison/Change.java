package id.msme.comparison;

/** The effect of a change of rules on a record. */
public enum Change {
    /** It is accepted or rejected as before, with the same scale. */
    SAME,
    /** It was rejected and is now accepted. */
    NEWLY_ACCEPTED,
    /** It was accepted and is now rejected. */
    NEWLY_REJECTED,
    /** It is accepted or rejected as before, with another scale. */
    MOVED
}
