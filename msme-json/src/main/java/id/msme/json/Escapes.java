package id.msme.json;

import id.msme.text.RecordLimits;
import java.util.Arrays;

/**
 * Replaces the escapes of a text by what they stand for, in the copy of the record: in UTF-8 that is never longer. A
 * surrogate that stands alone is left to the parser.
 */
final class Escapes {

    private static final String LETTERS = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";

    private static final int HEX_DIGITS = 4;
    private static final int ESCAPE_LENGTH = 2 + HEX_DIGITS;
    private static final int HEX_BITS = 4;
    private static final int ASCII_END = 0x80;
    private static final int TWO_BYTES_END = 0x800;
    private static final int THREE_BYTES_END = 0x1_0000;
    /** The bits of a character in a byte that continues it, and the marks of such a byte and of the first ones. */
    private static final int NEXT_BITS = 6;

    private static final int NEXT_MASK = 0x3F;
    private static final int NEXT = 0x80;
    private static final int FIRST_OF_TWO = 0xC0;
    private static final int FIRST_OF_THREE = 0xE0;
    private static final int FIRST_OF_FOUR = 0xF0;

    private byte[] bytes = {};
    private int from;
    private int to;

    /**
     * Replaces the escapes of a text.
     *
     * @param record the copy of the record, with a zero byte after it
     * @param start the index after the opening quote
     * @return the index of the closing quote, or {@link RecordBytes#NOWHERE} if the text is not to be read here: for a
     *     lone surrogate or a fault, or near the limit of its length
     */
    int replace(byte[] record, int start) {
        bytes = record;
        from = start;
        to = start;
        while (bytes[from] != '"') {
            boolean isRead = bytes[from] == '\\' ? replaceOne() : keepOne();
            if (!isRead) {
                return RecordBytes.NOWHERE;
            }
        }
        return from - start > RecordLimits.MAX_TEXT_LENGTH ? RecordBytes.NOWHERE : from;
    }

    /**
     * Writes a name without its escapes, with blanks after it, so that it reads as if it had none. A name that cannot
     * be read so is not one any more, so that the record is given up: what was written into it could pass for another.
     *
     * @param record the copy of the record
     * @param quote the index of the opening quote of a name with escapes
     * @return whether the name reads so
     */
    boolean replaceInName(byte[] record, int quote) {
        int start = quote + 1;
        int end = replace(record, start);
        if (RecordBytes.isNowhere(end) || !isPlain(start)) {
            record[quote] = 0;
            return false;
        }
        record[to] = '"';
        Arrays.fill(record, to + 1, end + 1, (byte) ' ');
        return true;
    }

    /** Whether the text without its escapes needs none. */
    private boolean isPlain(int start) {
        for (int i = start; i < to; i++) {
            if (bytes[i] == '"' || bytes[i] == '\\' || (bytes[i] >= 0 && bytes[i] < ' ')) {
                return false;
            }
        }
        return true;
    }

    private boolean keepOne() {
        byte b = bytes[from++];
        bytes[to++] = b;
        // the byte after the record is a control character too
        return b < 0 || b >= ' ';
    }

    private boolean replaceOne() {
        byte letter = bytes[from + 1];
        if (letter == 'u') {
            return replaceCode();
        }
        int index = LETTERS.indexOf(letter);
        if (index < 0) {
            return false;
        }
        bytes[to++] = (byte) MEANINGS.charAt(index);
        from += 2;
        return true;
    }

    private boolean replaceCode() {
        int code = code(from);
        from += ESCAPE_LENGTH;
        if (code >= 0 && Character.isHighSurrogate((char) code)) {
            return replacePair((char) code);
        }
        put(code);
        return code >= 0 && !Character.isLowSurrogate((char) code);
    }

    private boolean replacePair(char high) {
        int low = bytes[from] == '\\' && bytes[from + 1] == 'u' ? code(from) : -1;
        if (low < 0 || !Character.isLowSurrogate((char) low)) {
            return false;
        }
        from += ESCAPE_LENGTH;
        put(Character.toCodePoint(high, (char) low));
        return true;
    }

    /** The number in the escape at an index, negative if it has a character that is no digit. */
    private int code(int escape) {
        int code = 0;
        for (int i = escape + ESCAPE_LENGTH - HEX_DIGITS; i < escape + ESCAPE_LENGTH; i++) {
            code = (code << HEX_BITS) | Character.digit(bytes[i], 1 << HEX_BITS);
        }
        return code;
    }

    private void put(int code) {
        if (code < ASCII_END) {
            bytes[to++] = (byte) code;
        } else if (code < TWO_BYTES_END) {
            bytes[to++] = (byte) (FIRST_OF_TWO | (code >> NEXT_BITS));
            putNext(code);
        } else if (code < THREE_BYTES_END) {
            bytes[to++] = (byte) (FIRST_OF_THREE | (code >> (2 * NEXT_BITS)));
            putNext(code >> NEXT_BITS);
            putNext(code);
        } else {
            bytes[to++] = (byte) (FIRST_OF_FOUR | (code >> (3 * NEXT_BITS)));
            putNext(code >> (2 * NEXT_BITS));
            putNext(code >> NEXT_BITS);
            putNext(code);
        }
    }

    private void putNext(int code) {
        bytes[to++] = (byte) (NEXT | (code & NEXT_MASK));
    }

    /** The index after the text without its escapes. */
    int end() {
        return to;
    }

    /** Whether the text without its escapes is ASCII. */
    boolean isAscii(int start) {
        for (int i = start; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
