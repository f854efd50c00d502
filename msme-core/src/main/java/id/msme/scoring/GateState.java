package id.msme.scoring;

/** How a gate stands. */
public enum GateState {
    /** Nothing that is missing could close it. */
    OPEN,
    /** It depends on a fact that is missing. */
    UNDETERMINED,
    /** It holds, and caps the level. */
    CLOSED
}
