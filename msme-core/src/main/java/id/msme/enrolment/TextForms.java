package id.msme.enrolment;

import id.msme.text.Span;

/** The forms that free texts must have. */
final class TextForms {

    private static final int MAX_ID_LENGTH = 64;
    private static final int MAX_NAME_LENGTH = 200;
    private static final int ASCII = 0x80;
    private static final int DELETE = 0x7F;
    private static final boolean[] IS_OF_ID = ofId();

    private TextForms() {}

    /** 1 to 64 of ASCII letters and digits, dot, underscore and hyphen. */
    static boolean isId(CharSequence text) {
        Span span = Span.of(text);
        int length = span.length();
        return length > 0 && length <= MAX_ID_LENGTH && span.isAscii() && isId(span.bytes(), span.start(), length);
    }

    private static boolean isId(byte[] bytes, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (!IS_OF_ID[bytes[i]]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has no character that an id cannot have. */
    static boolean isOfIdCharacters(CharSequence text) {
        return text.chars().allMatch(TextForms::isIdCharacter);
    }

    /** The number of Unicode code points, as messages show it. */
    static String length(CharSequence text) {
        return Long.toString(text.codePoints().count());
    }

    private static boolean isIdCharacter(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '-';
    }

    private static boolean[] ofId() {
        boolean[] is = new boolean[ASCII];
        for (int c = 0; c < ASCII; c++) {
            is[c] = isIdCharacter(c);
        }
        return is;
    }

    /** Up to 200 characters that are not all spaces and none of them a control character. */
    static boolean isName(CharSequence text) {
        Span span = Span.of(text);
        return (span.isAscii() && span.length() <= MAX_NAME_LENGTH)
                ? isName(span.bytes(), span.start(), span.length())
                : isOtherName(text);
    }

    private static boolean isName(byte[] bytes, int start, int length) {
        int others = 0;
        for (int i = start; i < start + length; i++) {
            int c = bytes[i];
            if (c < ' ' || c == DELETE) {
                return false;
            }
            others |= c ^ ' ';
        }
        // all of them spaces otherwise
        return others != 0;
    }

    private static boolean isOtherName(CharSequence text) {
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
