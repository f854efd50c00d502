package id.msme.partnership;

/** What a party does in a partnership. */
public enum Role {
    /** It called the partnership into being and answers for it. */
    CONVENER,
    /** It trains. */
    TRAINER,
    /** It lends the place where MSMEs sell or are seen. */
    PLATFORM,
    /** The MSMEs that take part are those it looks after. */
    PATRON,
    /** It is the stronger side of a pattern of the law: nucleus, principal, giver of the work or the brand. */
    STRONGER_SIDE,
    /** It is the weaker side of a pattern of the law: plasma, agent, taker of the work or the brand. */
    WEAKER_SIDE
}
