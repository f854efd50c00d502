package id.msme.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text that can be read as bytes without making a string: a part of an array if it is ASCII, as almost all texts of
 * an enrolment are. What is checked of a text is checked over its bytes; a text that is not ASCII is a string beside.
 *
 * <p>A reader uses its spans for each record again, so a span is valid until the next record is read.
 */
public class Span implements CharSequence {

    /** The number of bytes that must follow a text in its array, so that words can be read from each of its bytes. */
    public static final int PADDING = Long.BYTES;

    /** The array that many spans are parts of; it is set once a record, where each span would have to be written. */
    public static final class Room {

        private byte[] bytes = new byte[PADDING];

        /** Creates an empty room. */
        public Room() {}

        /**
         * Sets the array.
         *
         * @param array the texts, with at least {@link #PADDING} bytes after the last one
         */
        public void set(byte[] array) {
            bytes = array;
        }
    }

    private static final char MAX_ASCII = 127;

    private final Room room;
    private int start;
    private int length;
    private boolean isAscii = true;
    private @Nullable String text;

    /**
     * Creates an empty span.
     *
     * @param room the array that it is a part of
     */
    protected Span(Room room) {
        this.room = room;
    }

    /**
     * {@return the text as a span: itself if it is one}
     *
     * @param text the text
     */
    public static Span of(CharSequence text) {
        if (text instanceof Span span) {
            return span;
        }
        var span = new Span(new Room());
        span.keep(text.toString());
        return span;
    }

    /** Makes this span a string, and its array the characters of the string if all are ASCII. */
    private void keep(String string) {
        keepText(string);
        byte[] bytes = new byte[string.length() + PADDING];
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c > MAX_ASCII) {
                return;
            }
            bytes[i] = (byte) c;
        }
        room.set(bytes);
        isAscii = true;
    }

    /**
     * Makes this span a part of the array.
     *
     * @param from the index of the first byte
     * @param count the number of bytes, all of them ASCII
     */
    protected final void keepAscii(int from, int count) {
        start = from;
        length = count;
        isAscii = true;
        if (text != null) {
            text = null;
        }
    }

    /**
     * Makes this span a string that may be anything.
     *
     * @param string the string
     */
    protected final void keepText(String string) {
        start = 0;
        length = string.length();
        isAscii = false;
        text = string;
    }

    /** {@return whether the text can be read as bytes} */
    public final boolean isAscii() {
        return isAscii;
    }

    /** {@return the array that a text in ASCII is a part of} */
    public final byte[] bytes() {
        return room.bytes;
    }

    /** {@return the index of the first byte of a text in ASCII} */
    public final int start() {
        return start;
    }

    @Override
    public final int length() {
        return length;
    }

    @Override
    public final char charAt(int index) {
        return isAscii ? (char) room.bytes[start + index] : toString().charAt(index);
    }

    @Override
    public final CharSequence subSequence(int from, int to) {
        return toString().substring(from, to);
    }

    /** {@return the text} */
    @Override
    public final String toString() {
        String known = text;
        return known != null ? known : new String(room.bytes, start, length, StandardCharsets.ISO_8859_1);
    }
}
