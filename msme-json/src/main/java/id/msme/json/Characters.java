package id.msme.json;

import java.util.Arrays;

/** The characters of one record's texts, one after the other, in an array that grows and is used again. */
final class Characters {

    private static final int FIRST_SIZE = 1_024;

    private char[] all = new char[FIRST_SIZE];
    private int used;

    void clear() {
        used = 0;
    }

    /** Keeps some characters and answers where they start. */
    int keep(char[] from, int offset, int length) {
        if (used + length > all.length) {
            all = Arrays.copyOf(all, Math.max(2 * all.length, used + length));
        }
        System.arraycopy(from, offset, all, used, length);
        used += length;
        return used - length;
    }

    char at(int index) {
        return all[index];
    }

    String text(int offset, int length) {
        return new String(all, offset, length);
    }
}
