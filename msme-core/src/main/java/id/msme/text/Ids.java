package id.msme.text;

/** The form of the ids of records, rules, activities, reforms and what else catalogue files name. */
public final class Ids {

    /** The form in words, for messages. */
    public static final String FORM = "1 to 64 of A-Z a-z 0-9 . _ -";

    private static final int MAX_LENGTH = 64;
    /** Makes lower case letters of capitals. */
    private static final long LOWER_CASE = EightBytes.all(' ');

    private Ids() {}

    /**
     * {@return whether a text is an id: 1 to 64 of ASCII letters and digits, dot, underscore and hyphen}
     *
     * @param text the text
     */
    public static boolean isId(CharSequence text) {
        Span span = Span.of(text);
        int length = span.length();
        return length > 0 && length <= MAX_LENGTH && span.isAscii() && isId(span.bytes(), span.start(), length);
    }

    /**
     * Returns an id that a document can name.
     *
     * @param owner what has the id, for example {@code a program}
     * @param id the id
     * @return the id
     * @throws IllegalArgumentException if it is none; the message shows it as {@link Mask#quoted} does
     */
    public static String require(String owner, String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException("the id of " + owner + " has " + FORM + "; found " + Mask.quoted(id));
        }
        return id;
    }

    private static boolean isId(byte[] bytes, int start, int length) {
        for (int done = 0; done < length; done += Long.BYTES) {
            long word = EightBytes.at(bytes, start + done);
            long ofId = EightBytes.between(word | LOWER_CASE, 'a', 'z')
                    | EightBytes.between(word, '0', '9')
                    | EightBytes.between(word, '-', '.')
                    | EightBytes.between(word, '_', '_');
            if (!EightBytes.areMarked(ofId, length - done)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether a text has no character that an id cannot have}
     *
     * @param text the text, of any length
     */
    public static boolean isOfIdCharacters(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isIdCharacter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIdCharacter(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '-';
    }
}
