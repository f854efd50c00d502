package id.msme.rule;

import id.msme.text.EightBytes;
import id.msme.text.Span;

/** The forms that free texts must have. */
final class TextForms {

    private static final int MAX_NAME_LENGTH = 200;
    private static final long SPACES = EightBytes.all(' ');

    private TextForms() {}

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
            if (!EightBytes.areMarked(EightBytes.between(word, ' ', '~'), length - done)) {
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
