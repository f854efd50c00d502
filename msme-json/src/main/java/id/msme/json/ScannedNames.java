package id.msme.json;

import id.msme.text.EightBytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The names that the format does not know, of the objects that a scanner is in, innermost last. They stay bytes of the
 * record, each compared with those before it in its object; only an object with many has strings and a hash.
 */
final class ScannedNames {

    /** So few names of an object are compared faster than hashed. */
    private static final int FEW = 64;

    /** The names of an object with many, which begin at a place. */
    private record Many(int place, Set<String> names) {}

    private final Deque<Many> many = new ArrayDeque<>();
    // they grow to what the longest record can hold
    private int[] starts = new int[FEW];
    private int[] ends = new int[FEW];
    private long[] firstBytes = new long[FEW];
    private int size;

    /** The number of names, which is where those of the next object begin. */
    int size() {
        return size;
    }

    /** Forgets the names of the object that begins at a place, and those after it. */
    void cutTo(int place) {
        size = place;
        while (!many.isEmpty() && many.element().place() >= place) {
            many.pop();
        }
    }

    /** Adds a name to the object that begins at a place unless it stands there, and answers whether it did not. */
    boolean add(byte[] bytes, int start, int end, int place) {
        int length = end - start;
        long word = EightBytes.at(bytes, start);
        long first = length < Long.BYTES ? EightBytes.first(word, length) : word;
        boolean isNew =
                size - place < FEW ? isNew(bytes, start, end, first, place) : addToMany(bytes, start, end, place);
        if (!isNew) {
            return false;
        }
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        firstBytes[size++] = first;
        return true;
    }

    private boolean isNew(byte[] bytes, int start, int end, long first, int place) {
        for (int i = place; i < size; i++) {
            if (firstBytes[i] == first && Arrays.equals(bytes, starts[i], ends[i], bytes, start, end)) {
                return false;
            }
        }
        return true;
    }

    private boolean addToMany(byte[] bytes, int start, int end, int place) {
        if (many.isEmpty() || many.element().place() < place) {
            var names = new HashSet<String>();
            for (int i = place; i < size; i++) {
                names.add(text(bytes, starts[i], ends[i]));
            }
            many.push(new Many(place, names));
        }
        return many.element().names().add(text(bytes, start, end));
    }

    private static String text(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private void grow() {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        firstBytes = Arrays.copyOf(firstBytes, 2 * size);
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
