package id.msme.text;

/** The limits of the parts of a catalogue, for what is built in code as for what is read from a file. */
public final class CatalogueLimits {

    /** The maximum length of a name for people, in code points. */
    public static final int MAX_NAME_LENGTH = 200;

    /** The maximum length of the name of an edition, in code points. */
    public static final int MAX_EDITION_LENGTH = 64;

    /** The maximum length of any text of a document, in UTF-16 code units. */
    public static final int MAX_TEXT_LENGTH = 4_096;

    /** The maximum number of dated names of a party, which are compared with each other. */
    public static final int MAX_NAMES = 100;

    /** The maximum number of targets of a program. */
    public static final int MAX_TARGETS = 200;

    /** The maximum number of parts of a target, which are compared with each other. */
    public static final int MAX_PARTS = 1_000;

    private CatalogueLimits() {}
}
