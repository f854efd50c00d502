package id.msme.party;

/** The kinds of online channel that the e-commerce survey of Statistics Indonesia (BPS) distinguishes. */
public enum ChannelKind {
    /** Instant messaging. */
    INSTANT_MESSAGING,
    /** Social media. */
    SOCIAL_MEDIA,
    /** A marketplace or another platform that sells for many. */
    MARKETPLACE,
    /** E-mail. */
    EMAIL,
    /** The MSME's own website. */
    WEBSITE
}
