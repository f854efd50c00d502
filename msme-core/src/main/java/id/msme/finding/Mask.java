package id.msme.finding;

/**
 * How values appear in messages, logs and {@code toString} where they may be personal data (UU 27/2022 art. 4).
 *
 * <p>A mask never shows enough to tell a person: of an identifier its ends, of free text only its first letters with every run of
 * digits hidden.
 */
public final class Mask {

    private static final int LONGEST_NAME = 40;

    private Mask() {}

    /**
     * {@return a text of the same length with only its first and last characters shown}
     *
     * @param text the text
     * @param first how many characters to show at the start
     * @param last how many characters to show at the end
     */
    public static String middle(CharSequence text, int first, int last) {
        var masked = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean isShown = i < first || i >= text.length() - last;
            masked.append(isShown && text.length() > first + last ? text.charAt(i) : '*');
        }
        return masked.toString();
    }

    /**
     * {@return a name that a stranger chose, made safe to show: at most 40 characters, each run of digits and each control
     *     character as one asterisk}
     *
     * @param text the name
     */
    public static String name(CharSequence text) {
        var masked = new StringBuilder();
        boolean inDigits = false;
        int shown = 0;
        for (int at = 0; at < text.length() && shown < LONGEST_NAME; shown++) {
            int character = Character.codePointAt(text, at);
            at += Character.charCount(character);
            boolean isDigit = Character.isDigit(character);
            if (isDigit || Character.isISOControl(character)) {
                if (!(isDigit && inDigits)) {
                    masked.append('*');
                }
            } else {
                masked.appendCodePoint(character);
            }
            inDigits = isDigit;
        }
        return masked.toString();
    }
}
