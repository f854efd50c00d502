package id.msme.text;

/** The limits of one record as JSON; a record beyond them is refused with {@code json.syntax}. */
public final class RecordLimits {

    /** The maximum number of bytes, a line end not counted. */
    public static final int MAX_BYTES = 65_536;

    /** The maximum number of objects and arrays within each other; the record itself is 1. */
    public static final int MAX_DEPTH = 32;

    /** The maximum length of a text or member name, in code points. */
    public static final int MAX_TEXT_LENGTH = 4_096;

    /** The maximum length of a number, in characters. */
    public static final int MAX_NUMBER_LENGTH = 64;

    private RecordLimits() {}
}
