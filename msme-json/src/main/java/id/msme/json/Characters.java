package id.msme.json;

import java.util.Arrays;

/** Room for the characters of one record's texts, used again by the next record. */
final class Characters {

    private static final int FIRST_SIZE = 1_024;

    private char[] room = new char[FIRST_SIZE];
    private int used;

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

    char at(int index) {
        return room[index];
    }

    String text(int offset, int length) {
        return new String(room, offset, length);
    }
}
