package id.msme.partnership;

/** How a promised quantity is meant. */
public enum Measure {
    /** That many. */
    EXACTLY,
    /** That many or more. */
    AT_LEAST
}
