package id.msme.activity;

/** The ways in which people meet in an activity. */
public enum Mode {
    /** Online only. */
    VIRTUAL,
    /** In one place. */
    IN_PERSON,
    /** Both. */
    MIXED
}
