package id.msme.scoring;

/** The state of a gate. */
public enum GateState {
    /** No missing fact could close it. */
    OPEN,
    /** It depends on a missing fact. */
    UNDETERMINED,
    /** Its condition holds, and it caps the level. */
    CLOSED
}
