package id.msme.party;

/** The kinds of body that a party can be. */
public enum PartyKind {
    /** A ministry of the government. */
    MINISTRY,
    /** A body under a ministry. */
    AGENCY,
    /** A province, regency or city. */
    LOCAL_GOVERNMENT,
    /** The central bank, Bank Indonesia. */
    CENTRAL_BANK,
    /** A company that runs social media or messaging. */
    SOCIAL_PLATFORM,
    /** A company that runs an online marketplace. */
    MARKETPLACE,
    /** Any other company. */
    COMPANY,
    /** An association, foundation or community. */
    ASSOCIATION
}
