package id.msme.activity;

/** The kinds of activity. */
public enum ActivityKind {
    /** MSMEs or those who guide them are taught (<i>pelatihan</i>). */
    TRAINING,
    /** People exchange what they know (<i>diskusi</i>). */
    DISCUSSION,
    /** Products are sold over some days (<i>festival belanja</i>). */
    SHOPPING_FESTIVAL,
    /** Products are shown (<i>pameran</i>). */
    EXHIBITION,
    /** Products are chosen for quality, capacity and the like before they are shown or sold (<i>kurasi</i>). */
    CURATION
}
