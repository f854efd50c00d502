package id.msme.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** A list of names that is searched by content without allocating a string. */
public final class NameTable {

    /** What {@link #indexOf} answers where the name is not in the list. */
    public static final int NONE = -1;

    private static final int MAX_LISTED = 32;

    /** Up to so many names are compared one after the other. */
    private static final int MAX_SCANNED = 16;

    private final String[] names;
    private final String listed;

    /** The first eight bytes of each name, and the eight after them; zeros after its end. */
    private final long[] starts;

    private final long[] seconds;

    /** The length of each name; −1 for one that is not ASCII and cannot be compared by its bytes. */
    private final int[] lengths;

    /** The index of the name at each hash plus 1, or 0; a taken place leads to the next. Empty if names are scanned. */
    private final int[] places;

    public NameTable(Collection<String> names) {
        this.names = names.toArray(String[]::new);
        this.listed = names.stream().limit(MAX_LISTED).collect(Collectors.joining(", "))
                + (names.size() > MAX_LISTED ? ", …" : "");
        this.starts = new long[this.names.length];
        this.seconds = new long[this.names.length];
        this.lengths = new int[this.names.length];
        for (int i = 0; i < starts.length; i++) {
            Span span = Span.of(this.names[i]);
            lengths[i] = span.isAscii() ? span.length() : -1;
            starts[i] = span.isAscii() ? start(span) : 0;
            seconds[i] = span.isAscii() ? second(span) : 0;
        }
        this.places = this.names.length <= MAX_SCANNED ? new int[0] : places(this.names);
    }

    public static NameTable of(Enum<?>[] constants) {
        return new NameTable(Arrays.stream(constants).map(Enum::name).toList());
    }

    private static int[] places(String[] names) {
        int[] places = new int[Integer.highestOneBit(names.length) * 4];
        for (int i = 0; i < names.length; i++) {
            int place = hash(names[i]) & (places.length - 1);
            while (places[place] != 0) {
                place = (place + 1) & (places.length - 1);
            }
            places[place] = i + 1;
        }
        return places;
    }

    private static int hash(CharSequence name) {
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = 31 * hash + name.charAt(i);
        }
        return hash ^ (hash >>> 16);
    }

    public int indexOf(CharSequence name) {
        return places.length == 0 ? scanned(name) : hashed(name);
    }

    private int scanned(CharSequence name) {
        Span span = Span.of(name);
        return span.isAscii() ? scanned(span, start(span), second(span)) : scannedByCharacters(name);
    }

    private int scanned(Span name, long start, long second) {
        int length = name.length();
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] == start
                    && seconds[i] == second
                    && lengths[i] == length
                    && (length <= 2 * Long.BYTES || names[i].contentEquals(name))) {
                return i;
            }
        }
        return NONE;
    }

    private int scannedByCharacters(CharSequence name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].contentEquals(name)) {
                return i;
            }
        }
        return NONE;
    }

    private static long start(Span name) {
        long word = EightBytes.at(name.bytes(), name.start());
        return name.length() >= Long.BYTES ? word : EightBytes.first(word, name.length());
    }

    private static long second(Span name) {
        int length = name.length() - Long.BYTES;
        if (length <= 0) {
            return 0;
        }
        long word = EightBytes.at(name.bytes(), name.start() + Long.BYTES);
        return length >= Long.BYTES ? word : EightBytes.first(word, length);
    }

    private int hashed(CharSequence name) {
        int place = hash(name) & (places.length - 1);
        while (places[place] != 0) {
            int index = places[place] - 1;
            if (names[index].contentEquals(name)) {
                return index;
            }
            place = (place + 1) & (places.length - 1);
        }
        return NONE;
    }

    /** The names in one line, as messages list them; of many only the first. */
    public String listed() {
        return listed;
    }
}
