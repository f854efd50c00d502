package id.msme.partnership;

/** The function of a party in a partnership. */
public enum Role {
    /** Convenes the partnership and answers for it. */
    CONVENER,
    /** Trains MSMEs, or the people who guide them. */
    TRAINER,
    /** Provides the place where MSMEs sell or are seen. */
    PLATFORM,
    /** Watches what sells and advises MSMEs on it. */
    TREND_ADVISER,
    /** Looks after the MSMEs that take part. */
    PATRON,
    /** The stronger side of a pattern of the law: nucleus, principal, or provider of the work or the brand. */
    STRONGER_SIDE,
    /** The weaker side of a pattern of the law: plasma, agent, or recipient of the work or the brand. */
    WEAKER_SIDE
}
