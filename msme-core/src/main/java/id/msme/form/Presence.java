package id.msme.form;

/** Whether a member of a form is stated. */
public enum Presence {
    /** Not stated, or stated as null. */
    ABSENT,
    /** Stated with a value of the wrong type; it counts as stated and cannot be used. */
    REFUSED,
    /** Stated with a value of the right type, which may still be wrong. */
    STATED
}
