package id.msme.partnership;

/** The ways in which a promised quantity is meant. */
public enum Measure {
    /** That many. */
    EXACTLY,
    /** That many or more. */
    AT_LEAST
}
