package id.msme.catalogue;

/** The kinds of entry that a catalogue consists of, in the order in which a catalogue file lists them. */
public enum CatalogueSection {
    /** The laws on scale. */
    SCALE_RULES("scaleRules", "scale rule"),
    /** The channels. */
    CHANNELS("channels", "channel"),
    /** The parties. */
    PARTIES("parties", "party"),
    /** The programs. */
    PROGRAMS("programs", "program"),
    /** The partnerships. */
    PARTNERSHIPS("partnerships", "partnership"),
    /** The commitments. */
    COMMITMENTS("commitments", "commitment"),
    /** The activities. */
    ACTIVITIES("activities", "activity"),
    /** The readiness models. */
    MODELS("models", "readiness model");

    private final String member;
    private final String word;

    CatalogueSection(String member, String word) {
        this.member = member;
        this.word = word;
    }

    /** {@return the member of a catalogue file that lists the entries, for example {@code scaleRules}} */
    public String member() {
        return member;
    }

    /** {@return the English word for one entry, for example {@code scale rule}} */
    public String word() {
        return word;
    }
}
