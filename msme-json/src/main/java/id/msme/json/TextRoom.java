package id.msme.json;

import id.msme.text.Span;
import java.util.Arrays;

/** Room for the texts of a record that the parser read, used again by the next record. */
final class TextRoom {

    private static final int FIRST_SIZE = 1_024;
    private static final int ASCII_END = 0x80;

    private final Span.Room room = new Span.Room();
    private byte[] bytes = new byte[FIRST_SIZE];
    private int used;

    /** The array that the texts of the record are parts of. */
    Span.Room room() {
        return room;
    }

    void clear() {
        used = 0;
    }

    /** Keeps characters in a cell. */
    void keep(Cell cell, char[] from, int offset, int length) {
        int start = used;
        if (start + length + Span.PADDING > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (start + length + Span.PADDING));
        }
        for (int i = 0; i < length; i++) {
            char c = from[offset + i];
            if (c >= ASCII_END) {
                cell.keep(new String(from, offset, length));
                return;
            }
            bytes[start + i] = (byte) c;
        }
        used = start + length;
        cell.keep(start, length);
        room.set(bytes);
    }
}
