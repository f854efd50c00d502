package id.msme.activity;

/** How people meet in an activity. */
public enum Mode {
    /** Online only. */
    VIRTUAL,
    /** In one place. */
    IN_PERSON,
    /** Both. */
    MIXED
}
