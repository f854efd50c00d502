package id.msme.target;

/** What a target counts. */
public enum Indicator {
    /** MSMEs that are online. */
    MSMES_ONLINE,
    /** MSMEs trained. */
    MSMES_TRAINED,
    /** Activities held. */
    ACTIVITIES
}
