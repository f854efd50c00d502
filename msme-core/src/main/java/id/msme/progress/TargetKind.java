package id.msme.progress;

/** The starting points from which a target can count. */
public enum TargetKind {
    /** In all, from the beginning. */
    CUMULATIVE,
    /** On top of a baseline. */
    ADDITIONAL
}
