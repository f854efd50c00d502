package id.msme.activity;

/** The people for whom an activity is held: MSMEs, or those who guide them. */
public enum Audience {
    /** Micro, small and medium enterprises. */
    MSMES,
    /** Representatives of Indonesian trade abroad (<i>perwakilan perdagangan</i>). */
    TRADE_REPRESENTATIVES,
    /** Staff of a ministry. */
    MINISTRY_STAFF,
    /** Advisers who guide MSMEs (<i>pendamping</i>). */
    ADVISERS
}
