package id.msme.json;

/**
 * Replaces the escapes of a text by what they stand for, in the copy of the record: in UTF-8 that is never longer.
 * Surrogates are left to the parser, which knows those that stand alone.
 */
final class Escapes {

    private static final String LETTERS = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";

    private static final int HEX_DIGITS = 4;
    private static final int HEX_BITS = 4;
    private static final int ASCII_END = 0x80;
    private static final int TWO_BYTES_END = 0x800;
    /** The bits of a character in a byte that continues it, and the marks of such a byte and of the first ones. */
    private static final int NEXT_BITS = 6;

    private static final int NEXT_MASK = 0x3F;
    private static final int NEXT = 0x80;
    private static final int FIRST_OF_TWO = 0xC0;
    private static final int FIRST_OF_THREE = 0xE0;

    private byte[] bytes = {};
    private int from;
    private int to;

    /**
     * Replaces the escapes of a text.
     *
     * @param record the copy of the record, with a zero byte after it
     * @param start the index after the opening quote
     * @return the index of the closing quote, or {@link RecordBytes#NOWHERE} if the text is not to be read here
     */
    int replace(byte[] record, int start) {
        bytes = record;
        from = start;
        to = start;
        while (bytes[from] != '"') {
            boolean isReplaced = bytes[from] == '\\' ? replaceOne() : keepOne();
            if (!isReplaced) {
                return RecordBytes.NOWHERE;
            }
        }
        return from;
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
        int first = from + 2;
        int code = 0;
        for (int i = first; i < first + HEX_DIGITS; i++) {
            int digit = Character.digit(bytes[i], 1 << HEX_BITS);
            if (digit < 0) {
                return false;
            }
            code = (code << HEX_BITS) | digit;
        }
        from = first + HEX_DIGITS;
        put(code);
        return !Character.isSurrogate((char) code);
    }

    private void put(int code) {
        if (code < ASCII_END) {
            bytes[to++] = (byte) code;
            return;
        }
        if (code < TWO_BYTES_END) {
            bytes[to++] = (byte) (FIRST_OF_TWO | (code >> NEXT_BITS));
        } else {
            bytes[to++] = (byte) (FIRST_OF_THREE | (code >> (2 * NEXT_BITS)));
            bytes[to++] = (byte) (NEXT | ((code >> NEXT_BITS) & NEXT_MASK));
        }
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
