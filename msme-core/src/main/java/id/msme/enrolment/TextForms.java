package id.msme.enrolment;

import id.msme.text.EightBytes;
import id.msme.text.Span;

/** The forms that free texts must have. */
final class TextForms {

    private static final int MAX_ID_LENGTH = 64;
    private static final int MAX_NAME_LENGTH = 200;
    private static final long SPACES = EightBytes.all(' ');
    /** Makes lower case letters of capitals. */
    private static final long LOWER_CASE = EightBytes.all(' ');

    private TextForms() {}

    /** 1 to 64 of ASCII letters and digits, dot, underscore and hyphen. */
    static boolean isId(CharSequence text) {
        Span span = Span.of(text);
        int length = span.length();
        return length > 0 && length <= MAX_ID_LENGTH && span.isAscii() && isId(span.bytes(), span.start(), length);
    }

    private static boolean isId(byte[] bytes, int start, int length) {
        for (int done = 0; done < length; done += Long.BYTES) {
            long word = EightBytes.at(bytes, start + done);
            long ofId = EightBytes.between(word | LOWER_CASE, 'a', 'z')
                    | EightBytes.between(word, '0', '9')
                    | EightBytes.between(word, '-', '.')
                    | EightBytes.between(word, '_', '_');
            if (isAnyMissing(ofId, length - done)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the first bytes does not have its highest bit set. */
    private static boolean isAnyMissing(long word, int count) {
        long missing = ~word & EightBytes.HIGHS;
        return (count < Long.BYTES ? EightBytes.first(missing, count) : missing) != 0;
    }

    /** Whether a text has no character that an id cannot have. */
    static boolean isOfIdCharacters(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isIdCharacter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has a control character. */
    static boolean hasControl(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The number of Unicode code points, as messages show it. */
    static String length(CharSequence text) {
        return Integer.toString(Character.codePointCount(text, 0, text.length()));
    }

    private static boolean isIdCharacter(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '-';
    }

    /** Up to 200 characters that are not all spaces and none of them a control character. */
    static boolean isName(CharSequence text) {
        Span span = Span.of(text);
        return (span.isAscii() && span.length() <= MAX_NAME_LENGTH)
                ? isName(span.bytes(), span.start(), span.length())
                : isOtherName(text);
    }

    private static boolean isName(byte[] bytes, int start, int length) {
        long notSpace = 0;
        for (int done = 0; done < length; done += Long.BYTES) {
            long word = EightBytes.at(bytes, start + done);
            if (isAnyMissing(EightBytes.between(word, ' ', '~'), length - done)) {
                return false;
            }
            long others = word ^ SPACES;
            notSpace |= length - done < Long.BYTES ? EightBytes.first(others, length - done) : others;
        }
        return notSpace != 0;
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
