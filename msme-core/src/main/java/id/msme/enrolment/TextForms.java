package id.msme.enrolment;

/** The forms that free texts must have. */
final class TextForms {

    private static final int MAX_ID_LENGTH = 64;
    private static final int MAX_NAME_LENGTH = 200;

    private TextForms() {}

    /** 1 to 64 of ASCII letters and digits, dot, underscore and hyphen. */
    static boolean isId(CharSequence text) {
        int length = text.length();
        if (length == 0 || length > MAX_ID_LENGTH) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isIdCharacter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has no character that an id cannot have. */
    static boolean isOfIdCharacters(CharSequence text) {
        return text.chars().allMatch(c -> isIdCharacter((char) c));
    }

    /** The number of Unicode code points, as messages show it. */
    static String length(CharSequence text) {
        return Long.toString(text.codePoints().count());
    }

    private static boolean isIdCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '-';
    }

    /** Up to 200 characters that are not all spaces and none of them a control character. */
    static boolean isName(CharSequence text) {
        int characters = 0;
        boolean isBlank = true;
        for (int i = 0; i < text.length(); characters++) {
            int character = Character.codePointAt(text, i);
            if (Character.isISOControl(character)) {
                return false;
            }
            isBlank = isBlank && Character.getType(character) == Character.SPACE_SEPARATOR;
            i += Character.charCount(character);
        }
        return !isBlank && characters <= MAX_NAME_LENGTH;
    }
}
