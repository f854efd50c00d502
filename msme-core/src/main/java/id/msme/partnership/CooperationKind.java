package id.msme.partnership;

/** What parties of a program do together outside the patterns of the law. */
public enum CooperationKind implements Arrangement {
    /** MSMEs, or those who guide them, are trained. */
    TRAINING,
    /** MSMEs are given a place to sell or be seen. */
    MARKET_ACCESS
}
