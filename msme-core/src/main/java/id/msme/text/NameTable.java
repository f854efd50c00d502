package id.msme.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A list of names that is searched by content without allocating a string. */
public final class NameTable {

    /** What {@link #indexOf} answers where the name is not in the list. */
    public static final int NONE = -1;

    private static final int MAX_LISTED = 32;
    /** Start and end are all of a name of up to so many bytes. */
    private static final int TWO_WORDS = 2 * Long.BYTES;
    /** Another odd number with bits of either kind than that of {@link EightBytes#mixed}, so that the two differ. */
    private static final long END_MIXER = 0xC2B2_AE3D_27D4_EB4FL;

    private final String[] names;
    private final String listed;

    /** The first eight bytes of each name; zeros after its end. */
    private final long[] starts;

    /** The last eight bytes of each name that has more than eight; over 16, a hash of all after the first eight. */
    private final long[] ends;

    /** The bytes of each name. */
    private final byte[][] bytes;

    /** The length of each name; −1 for one that is not ASCII and cannot be compared by its bytes. */
    private final int[] lengths;

    /** The index of the name at each hash plus 1, or 0; a taken place leads to the next. */
    private final int[] places;

    private final int placeShift;

    public NameTable(Collection<String> names) {
        this.names = names.toArray(new String[0]);
        listed = listed(this.names);
        int size = this.names.length;
        starts = new long[size];
        ends = new long[size];
        bytes = new byte[size][];
        lengths = new int[size];
        places = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        placeShift = Long.SIZE - Integer.numberOfTrailingZeros(places.length);
        for (int i = 0; i < size; i++) {
            add(i, Span.of(this.names[i]));
        }
    }

    public static NameTable of(Enum<?>[] constants) {
        String[] names = new String[constants.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = constants[i].name();
        }
        return new NameTable(Arrays.asList(names));
    }

    private static String listed(String[] names) {
        String first = String.join(", ", List.of(names).subList(0, Math.min(names.length, MAX_LISTED)));
        return names.length > MAX_LISTED ? first + ", …" : first;
    }

    private void add(int index, Span name) {
        if (!name.isAscii()) {
            lengths[index] = -1;
            return;
        }
        lengths[index] = name.length();
        bytes[index] = names[index].getBytes(StandardCharsets.US_ASCII);
        starts[index] = start(name);
        ends[index] = end(name);
        int place = place(starts[index], ends[index]);
        while (places[place] != 0) {
            place = (place + 1) & (places.length - 1);
        }
        places[place] = index + 1;
    }

    public int indexOf(CharSequence name) {
        return indexOf(Span.of(name));
    }

    public int indexOf(Span name) {
        return name.isAscii() ? indexOf(name, start(name), end(name)) : indexOfOther(name);
    }

    private int indexOf(Span name, long start, long end) {
        int place = place(start, end);
        while (places[place] != 0) {
            int index = places[place] - 1;
            if (starts[index] == start
                    && ends[index] == end
                    && lengths[index] == name.length()
                    && (name.length() <= TWO_WORDS || isSame(bytes[index], name))) {
                return index;
            }
            place = (place + 1) & (places.length - 1);
        }
        return NONE;
    }

    private int indexOfOther(CharSequence name) {
        for (int i = 0; i < names.length; i++) {
            if (lengths[i] < 0 && names[i].contentEquals(name)) {
                return i;
            }
        }
        return NONE;
    }

    private int place(long start, long end) {
        return (int) ((EightBytes.mixed(start) ^ (end * END_MIXER)) >>> placeShift);
    }

    private static boolean isSame(byte[] bytes, Span name) {
        return Arrays.equals(bytes, 0, bytes.length, name.bytes(), name.start(), name.start() + bytes.length);
    }

    private static long start(Span name) {
        long word = EightBytes.at(name.bytes(), name.start());
        return name.length() >= Long.BYTES ? word : EightBytes.first(word, name.length());
    }

    private static long end(Span name) {
        int last = name.length() - Long.BYTES;
        long end = 0;
        for (int done = Long.BYTES; done < name.length(); done += Long.BYTES) {
            end = EightBytes.mixed(end) + EightBytes.at(name.bytes(), name.start() + Math.min(done, last));
        }
        return end;
    }

    /** The names in one line, as messages list them; of many only the first. */
    public String listed() {
        return listed;
    }
}
