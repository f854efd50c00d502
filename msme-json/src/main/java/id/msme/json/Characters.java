package id.msme.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Room for the characters of one record's texts, used again by the next record. Texts in ASCII can stay what they are,
 * parts of the bytes of the record: their offsets are then negative.
 */
final class Characters {

    private static final int FIRST_SIZE = 1_024;

    private static final byte[] NONE = {};

    private char[] room = new char[FIRST_SIZE];
    private int used;
    private byte[] ascii = NONE;

    void clear() {
        used = 0;
    }

    /** Keeps some characters and answers where they stand. */
    int keep(char[] from, int offset, int length) {
        int at = used;
        used += length;
        if (used > room.length) {
            room = Arrays.copyOf(room, Math.max(2 * room.length, used));
        }
        System.arraycopy(from, offset, room, at, length);
        return at;
    }

    /** Keeps a text and answers where it stands. */
    int keep(String text) {
        return keep(text.toCharArray(), 0, text.length());
    }

    /** Sets the bytes that texts in ASCII are parts of, until the next record. */
    void setAscii(byte[] bytes) {
        ascii = bytes;
    }

    /** Where a text in ASCII stands that starts at an index of the bytes. */
    static int inAscii(int index) {
        return ~index;
    }

    char at(int offset, int index) {
        return offset < 0 ? (char) ascii[~offset + index] : room[offset + index];
    }

    String text(int offset, int length) {
        return offset < 0
                ? new String(ascii, ~offset, length, StandardCharsets.ISO_8859_1)
                : new String(room, offset, length);
    }
}
