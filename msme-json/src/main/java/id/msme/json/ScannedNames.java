package id.msme.json;

import id.msme.text.EightBytes;
import java.util.Arrays;

/**
 * The names that the format does not know, of the objects that a scanner is in, innermost last. They stay bytes of the
 * record, and there is room for so few of them that looking for one which stands twice takes no longer than the rest.
 */
final class ScannedNames {

    private static final int MOST = 64;

    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private final long[] firstBytes = new long[MOST];
    private int size;

    /** The number of names, which is where those of the next object begin. */
    int size() {
        return size;
    }

    /** Forgets the names of the object that begins at a place, and those after it. */
    void cutTo(int place) {
        size = place;
    }

    /** Whether there is no room for another name. */
    boolean isFull() {
        return size == MOST;
    }

    /** Adds a name to the object that begins at a place unless it stands there, and answers whether it did not. */
    boolean add(byte[] bytes, int start, int end, int place) {
        int length = end - start;
        long word = EightBytes.at(bytes, start);
        long first = length < Long.BYTES ? EightBytes.first(word, length) : word;
        for (int i = place; i < size; i++) {
            if (firstBytes[i] == first && Arrays.equals(bytes, starts[i], ends[i], bytes, start, end)) {
                return false;
            }
        }
        starts[size] = start;
        ends[size] = end;
        firstBytes[size++] = first;
        return true;
    }

    /** The index of the first byte of the name at a place. */
    int start(int place) {
        return starts[place];
    }

    /** The index after the last byte of the name at a place. */
    int end(int place) {
        return ends[place];
    }
}
