package id.msme.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/** A short list of names in ASCII, found by content without making a string. */
public final class NameTable {

    /** What {@link #indexOf} answers where the name is not in the list. */
    public static final int NONE = -1;

    private final byte[][] names;
    /** The first eight bytes of each name. */
    private final long[] starts;

    private final String listed;

    public NameTable(Collection<String> names) {
        this.names = new byte[names.size()][];
        this.starts = new long[names.size()];
        int index = 0;
        for (String name : names) {
            byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
            this.names[index] = bytes;
            this.starts[index++] = start(Arrays.copyOf(bytes, bytes.length + Span.PADDING), 0, bytes.length);
        }
        this.listed = String.join(", ", names);
    }

    public static NameTable of(Enum<?>[] constants) {
        return new NameTable(Arrays.stream(constants).map(Enum::name).toList());
    }

    /** {@return the index of a name, or {@link #NONE}} */
    public int indexOf(CharSequence name) {
        Span span = Span.of(name);
        return span.isAscii() ? indexOf(span.bytes(), span.start(), span.length()) : NONE;
    }

    private int indexOf(byte[] bytes, int at, int length) {
        long start = start(bytes, at, length);
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] == start && isAt(names[i], bytes, at, length)) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean isAt(byte[] name, byte[] bytes, int at, int length) {
        return name.length == length && Arrays.equals(name, 0, length, bytes, at, at + length);
    }

    /** The first eight bytes of a text, zeros after its end. */
    private static long start(byte[] bytes, int at, int length) {
        long word = Span.wordAt(bytes, at);
        return length >= Long.BYTES ? word : word & ~(-1L << (length << 3));
    }

    /** All names in one line, as messages list them. */
    public String listed() {
        return listed;
    }
}
