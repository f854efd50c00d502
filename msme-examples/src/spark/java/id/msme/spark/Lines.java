package id.msme.spark;

import id.msme.json.FormReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream one after the other, in one buffer. Of a line that is longer than any record the end is kept.
 */
final class Lines implements Closeable {

    /** A few of the longest records, each with its line end. */
    private static final int CAPACITY = 1 << 18;

    /** The longest record with CR LF. */
    private static final int MAX_LINE = FormReader.MAX_BYTES + 2;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[CAPACITY];
    private final long end;
    private long offset;
    private int mark;
    private int from;
    private int to;
    private long count;

    private int start;
    private int length;
    private boolean isTooLong;
    private boolean isBlank;

    private Lines(InputStream in, long offset, long end) {
        this.in = in;
        this.offset = offset;
        this.end = end;
    }

    /** All lines of a stream, without the byte-order mark it may begin with. */
    static Lines ofWhole(InputStream in) throws IOException {
        return of(in, Long.MAX_VALUE);
    }

    private static Lines of(InputStream in, long end) throws IOException {
        var lines = new Lines(in, 0, end);
        lines.fill();
        lines.skipMark();
        return lines;
    }

    /**
     * The lines that start in a slice.
     *
     * @param in stands one byte before the slice, or at its start if that is the start of the file
     */
    static Lines ofSlice(InputStream in, Slice slice) throws IOException {
        if (slice.start() == 0) {
            return of(in, slice.end());
        }
        var lines = new Lines(in, slice.start() - 1, slice.end());
        // what is left of a line that starts before; nothing if the byte before is a line feed
        lines.next();
        lines.count = 0;
        return lines;
    }

    private void skipMark() {
        boolean isMarked = to >= BYTE_ORDER_MARK.length;
        for (int i = 0; isMarked && i < BYTE_ORDER_MARK.length; i++) {
            isMarked = buffer[i] == BYTE_ORDER_MARK[i];
        }
        if (isMarked) {
            // the first line starts where the mark does
            from = BYTE_ORDER_MARK.length;
            mark = BYTE_ORDER_MARK.length;
        }
    }

    /** Goes to the next line, if one starts before the end of the slice. */
    boolean next() throws IOException {
        if (offset >= end || (from == to && !fill())) {
            return false;
        }
        count++;
        isTooLong = false;
        isBlank = true;
        int feed = find(from);
        while (feed < 0 && (to - from <= MAX_LINE || drop()) && fill()) {
            feed = find(from);
        }
        take(feed);
        return true;
    }

    /** Forgets the start of a line that is no record, but whether it is blank so far. */
    private boolean drop() {
        isTooLong = true;
        isBlank &= isBlank(from, to);
        offset += to - from;
        from = to;
        return true;
    }

    private void take(int feed) {
        int lineEnd = feed < 0 ? to : feed;
        start = from;
        length = lineEnd - from;
        isBlank &= isBlank(from, lineEnd);
        if (feed > from && buffer[feed - 1] == '\r') {
            length--;
        }
        isTooLong |= length > FormReader.MAX_BYTES;
        int after = feed < 0 ? to : feed + 1;
        offset += mark + after - from;
        mark = 0;
        from = after;
    }

    private int find(int begin) {
        for (int i = begin; i < to; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private boolean isBlank(int begin, int stop) {
        for (int i = begin; i < stop; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Reads on; what is left of the buffer moves to its start. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        int read = in.readNBytes(buffer, to, CAPACITY - to);
        to += read;
        return read > 0;
    }

    /** How many lines there were so far. */
    long count() {
        return count;
    }

    /** Whether the line has blanks, tabs and carriage returns only. */
    boolean isBlank() {
        return isBlank;
    }

    /** Whether the line is longer than a record may be. */
    boolean isTooLong() {
        return isTooLong;
    }

    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    /** The length of the line without its line end. */
    int length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
