package id.msme.text;

/**
 * How values appear in messages, logs and {@code toString} where they may be personal data (UU 27/2022 art. 4).
 *
 * <p>A mask never shows enough to identify a person: of an identifier it shows the ends, of free text only the first
 * letters, with every run of digits hidden.
 */
public final class Mask {

    private static final int MAX_NAME_LENGTH = 40;

    /** A year stands in many ids; so many digits and more can be part of a person's number. */
    private static final int LONG_NUMBER = 6;

    /** Two years and a few more stand in a name; a number of a person has more digits, whatever is between them. */
    private static final int MAX_DIGITS = 9;

    private static final String CUT = "…";

    private static final String HIDDEN = "***";

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
     * {@return a value in quotation marks as the author of a catalogue wrote it: at most 40 characters, each control
     * character as {@link Printable#text} shows it; as {@link #code} shows it if it could be a person's number}
     *
     * @param text the value
     */
    public static String quoted(String text) {
        boolean isCut = text.codePointCount(0, text.length()) > MAX_NAME_LENGTH;
        String start = isCut ? text.substring(0, text.offsetByCodePoints(0, MAX_NAME_LENGTH)) : text;
        return "\"" + (couldBePersonal(text) ? code(start) : Printable.text(start)) + (isCut ? CUT : "") + "\"";
    }

    private static boolean couldBePersonal(String text) {
        return hasLongNumber(text)
                || text.codePoints().filter(Character::isDigit).count() > MAX_DIGITS;
    }

    /** Whether a text has so many digits in a row that they can be part of a person's number. */
    static boolean hasLongNumber(CharSequence text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < LONG_NUMBER; i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return digits == LONG_NUMBER;
    }

    /**
     * {@return what a stranger stated where a code was expected, made safe to show: what looks like a code as {@link
     * #name}, anything else by the first letter of each word}
     *
     * <p>People's names stand where codes should when the columns of a file are out of step. A code has ASCII letters,
     * digits, dots, underscores and hyphens only, and no small letter after a large one.
     *
     * @param text what was stated
     */
    public static String code(CharSequence text) {
        return hasCharactersOfCode(text) && !hasCapitalizedWord(text) ? name(text) : initials(text);
    }

    /**
     * {@return the name of a member of a document, made safe to show as {@link #code} is, but for large letters within
     * the name: members are named like {@code annualSales}}
     *
     * @param text the name
     */
    public static String member(CharSequence text) {
        boolean startsLarge = text.length() > 0 && Character.isUpperCase(text.charAt(0));
        return hasCharactersOfCode(text) && !(startsLarge && hasSmallLetter(text)) ? name(text) : initials(text);
    }

    /**
     * {@return the shape of a short text, such as {@code ##/##/####} for a date: each digit as {@code #}, each letter
     * as {@code x}, at most 40 characters}
     *
     * @param text the text
     */
    public static String shape(CharSequence text) {
        var shape = new StringBuilder();
        int shown = 0;
        for (int at = 0; at < text.length() && shown < MAX_NAME_LENGTH; shown++) {
            int character = Character.codePointAt(text, at);
            at += Character.charCount(character);
            boolean isSign = character >= ' ' && character < 127 && !Character.isLetterOrDigit(character);
            shape.append(Character.isDigit(character) ? '#' : isSign && character != '"' ? (char) character : 'x');
        }
        return shape.toString();
    }

    // loops instead of streams, here and wherever a text is looked at for a finding: with streams, the compiler took
    // more time than a million records with findings

    private static boolean hasCharactersOfCode(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOfCode(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSmallLetter(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCapitalizedWord(CharSequence text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i - 1)) && Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfCode(int c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || c == '.' || c == '_' || c == '-';
    }

    private static String initials(CharSequence text) {
        var masked = new StringBuilder();
        boolean inWord = false;
        int shown = 0;
        for (int at = 0; at < text.length() && shown < MAX_NAME_LENGTH; shown++) {
            int character = Character.codePointAt(text, at);
            at += Character.charCount(character);
            boolean isSpace = Character.isWhitespace(character) || Character.isSpaceChar(character);
            if (isSpace) {
                masked.append(' ');
            } else if (!inWord) {
                masked.append(Character.isLetter(character) ? Character.toString(character) : "")
                        .append(HIDDEN);
            }
            inWord = !isSpace;
        }
        return masked.toString();
    }

    /**
     * {@return a name that a stranger chose, made safe to show: at most 40 characters, each run of digits and each
     * control character as one asterisk}
     *
     * @param text the name
     */
    public static String name(CharSequence text) {
        var masked = new StringBuilder();
        boolean inDigits = false;
        int shown = 0;
        for (int at = 0; at < text.length() && shown < MAX_NAME_LENGTH; shown++) {
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
