package id.msme.enrolment;

/** Whether a member of a form is there. Absent is not refused, and neither is a value. */
public enum Presence {
    /** Not stated, or stated as null. */
    ABSENT,
    /** Stated with a value of the wrong type; it is there, and cannot be used. */
    REFUSED,
    /** Stated with a value of the right type, which may still be wrong. */
    STATED
}
