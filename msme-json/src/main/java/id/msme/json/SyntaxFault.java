package id.msme.json;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why and where a record stops being one JSON object. It is found from the bytes alone: a parser's messages may quote
 * them.
 *
 * @param reason a word that messages explain
 * @param at the number of bytes before the fault
 */
record SyntaxFault(String reason, int at) {

    /** The reason that is yet to be found. */
    static final String UNKNOWN = "not-json";

    /** The record ended where more was expected, in a string or not. */
    static final String ENDS_EARLY = "ends-early";

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    /** A word that may stand outside strings; an empty one is none. */
    private static final Pattern TOKEN = Pattern.compile("|true|false|null|" + NUMBER);

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final int HEX_DIGITS = 4;

    /** Describes the fault of a record that a parser has read up to some byte. */
    static SyntaxFault of(String reason, byte[] bytes, int offset, int length, int stoppedAt) {
        var text = new Text(bytes, offset, length);
        int stopped = Math.min(stoppedAt, length);
        if (reason.equals(UNKNOWN)) {
            return text.fault(stopped);
        }
        if (reason.equals(ENDS_EARLY)) {
            SyntaxFault inString = text.fault(length);
            return inString.reason.equals("open-string") ? inString : new SyntaxFault(ENDS_EARLY, length);
        }
        return new SyntaxFault(reason, text.wordStart(Math.max(0, stopped - 1)));
    }

    void report(RecordForm form) {
        form.refuse(reason, at);
    }

    /** The bytes of the record. */
    private static final class Text {

        private final byte[] bytes;
        private final int offset;
        private final int length;

        Text(byte[] bytes, int offset, int length) {
            this.bytes = bytes;
            this.offset = offset;
            this.length = length;
        }

        byte at(int index) {
            return bytes[offset + index];
        }

        /** Goes over the strings up to where the parser stopped; the fault is in one of them or right there. */
        SyntaxFault fault(int stopped) {
            int index = 0;
            while (index < stopped) {
                if (at(index++) != '"') {
                    continue;
                }
                int opened = index - 1;
                while (index < length && at(index) != '"') {
                    if (at(index) >= 0 && at(index) < ' ') {
                        return new SyntaxFault("control-character", index);
                    }
                    if (at(index) == '\\' && !isEscape(index + 1)) {
                        return new SyntaxFault(index + 1 < length ? "bad-escape" : "open-string", index);
                    }
                    index += at(index) == '\\' ? 2 : 1;
                }
                if (index >= length) {
                    return new SyntaxFault("open-string", opened);
                }
                index++;
            }
            return outsideStrings(stopped);
        }

        private boolean isEscape(int index) {
            if (index >= length) {
                return false;
            }
            if (at(index) != 'u') {
                return ESCAPES.indexOf(at(index)) >= 0;
            }
            for (int i = index + 1; i <= index + HEX_DIGITS; i++) {
                if (i >= length || Character.digit(at(i), 16) < 0) {
                    return false;
                }
            }
            return true;
        }

        private SyntaxFault outsideStrings(int stopped) {
            if (length == 0) {
                return new SyntaxFault(ENDS_EARLY, 0);
            }
            int start = beforeBlanks(stopped - 1);
            int before = wordStart(start - 1);
            start = before >= 0
                            && before < start
                            && !TOKEN.matcher(word(before)).matches()
                    ? before
                    : wordStart(start);
            return isCutOff(start) ? new SyntaxFault(ENDS_EARLY, length) : new SyntaxFault(reason(start), start);
        }

        /** Whether the record ends after a comma that may stand there, or within a word or number. */
        private boolean isCutOff(int start) {
            if (at(start) == ',') {
                return isBlank(start + 1, length) && "{[,:".indexOf(at(beforeBlanks(start - 1))) < 0;
            }
            Matcher word = TOKEN.matcher(word(start));
            return start + word.regionEnd() == length && !word.matches() && word.hitEnd();
        }

        private boolean isBlank(int from, int to) {
            return new String(bytes, offset + from, to - from, StandardCharsets.ISO_8859_1).isBlank();
        }

        /** The index, or that of the last byte before it that is no white space. */
        private int beforeBlanks(int index) {
            int at = Math.max(0, index);
            while (at > 0 && isBlank(at, at + 1)) {
                at--;
            }
            return at;
        }

        /** The start of the word that a byte is in, or the byte itself. */
        private int wordStart(int index) {
            int start = index;
            while (start > 0 && isOfWord(start) && isOfWord(start - 1)) {
                start--;
            }
            return start;
        }

        private boolean isOfWord(int index) {
            return Character.isLetterOrDigit(at(index)) || "+-.".indexOf(at(index)) >= 0;
        }

        private String reason(int start) {
            int first = at(start) == '-' && start + 1 < length ? at(start + 1) : at(start);
            if (first == 'N' || first == 'I') {
                return "nan";
            }
            boolean isNumeric = Character.isDigit(first) || "+-.".indexOf(first) >= 0;
            return isNumeric && !NUMBER.matcher(word(start)).matches() ? "bad-number" : "unexpected";
        }

        private String word(int start) {
            int end = start;
            while (end < length && isOfWord(end)) {
                end++;
            }
            return new String(bytes, offset + start, end - start, StandardCharsets.ISO_8859_1);
        }
    }
}
