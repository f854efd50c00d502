package id.msme.text;

/** The limits of the parts of a catalogue, for what is built in code as for what is read from a file. */
public final class CatalogueLimits {

    /** The maximum length of a name for people, in code points. */
    public static final int MAX_NAME_LENGTH = 200;

    /** The maximum length of the name of an edition, in code points. */
    public static final int MAX_EDITION_LENGTH = 64;

    /** The maximum length of any text of a document, in UTF-16 code units. */
    public static final int MAX_TEXT_LENGTH = 4_096;

    private CatalogueLimits() {}
}
