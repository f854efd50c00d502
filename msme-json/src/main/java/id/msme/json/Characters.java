package id.msme.json;

/**
 * Room for the characters of one record's texts, used again by the next record. Where it is too small a larger one takes its place, and
 * the texts that stand in the old one stay there.
 */
final class Characters {

    private static final int FIRST_SIZE = 1_024;

    private char[] room = new char[FIRST_SIZE];
    private int used;

    void clear() {
        used = 0;
    }

    /** Keeps some characters and shows them in a slice. */
    void keep(char[] from, int offset, int length, Slice slice) {
        if (used + length > room.length) {
            room = new char[Math.max(2 * room.length, length)];
            used = 0;
        }
        System.arraycopy(from, offset, room, used, length);
        slice.set(room, used, length);
        used += length;
    }
}
