package id.msme.progress;

/** The units of a count. */
public enum CountUnit {
    /** A micro, small or medium enterprise, counted once however often it was reached. */
    MSME,
    /** An activity of a program, such as a training or an exhibition. */
    ACTIVITY
}
