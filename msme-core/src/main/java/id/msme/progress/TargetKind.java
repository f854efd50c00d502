package id.msme.progress;

/** From where a target counts. */
public enum TargetKind {
    /** In all, from the beginning. */
    CUMULATIVE,
    /** On top of a baseline. */
    ADDITIONAL
}
