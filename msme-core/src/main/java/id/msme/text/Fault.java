package id.msme.text;

/** Names what is wrong with a text; each name is a term of the messages. */
public final class Fault {

    /** The text has another form than expected. */
    public static final String FORM = "wrong-form";

    /** The text has another length than expected. */
    public static final String LENGTH = "wrong-length";

    /** The text holds nothing but separators, and its member may be left out. */
    public static final String NOTHING = Digits.NOTHING;

    /** The text holds nothing but separators, and its member is required. */
    public static final String NOTHING_REQUIRED = "nothing-required";

    /** The text has the form of a date that does not exist or is before 1900. */
    public static final String NOT_IN_CALENDAR = "not-in-calendar";

    /** The text holds characters other than those expected. */
    public static final String OTHER_CHARACTERS = "other-characters";

    /** The text holds control characters. */
    public static final String CONTROL_CHARACTERS = "control-characters";

    private static final String DATE_SHAPE = "####-##-##";

    private Fault() {}

    /**
     * {@return {@link #NOTHING} for a text such as "" or "-", another fault for any other text}
     *
     * @param text the text of a member that may be left out
     * @param other the fault of a text that states something
     */
    public static String of(CharSequence text, String other) {
        return isNothing(text) ? NOTHING : other;
    }

    /**
     * {@return {@link #NOTHING_REQUIRED} for a text such as "" or "-", {@link #FORM} for any other text}
     *
     * @param text the text of a required member
     */
    public static String ofRequired(CharSequence text) {
        return isNothing(text) ? NOTHING_REQUIRED : FORM;
    }

    /**
     * {@return the fault of a text that is not a date}
     *
     * @param text the text
     * @param isRequired whether its member is required
     */
    public static String ofDate(CharSequence text, boolean isRequired) {
        String other = Mask.shape(text).equals(DATE_SHAPE) ? NOT_IN_CALENDAR : FORM;
        return isNothing(text) ? isRequired ? NOTHING_REQUIRED : NOTHING : other;
    }

    /**
     * {@return whether a text holds nothing but separators}
     *
     * @param text the text
     */
    public static boolean isNothing(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Digits.isSeparator(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }
}
