package id.msme.partnership;

/** The kinds of cooperation outside the patterns of the law. */
public enum CooperationKind implements Arrangement {
    /** MSMEs, or those who guide them, are trained. */
    TRAINING,
    /** MSMEs are given a place to sell or be seen. */
    MARKET_ACCESS
}
