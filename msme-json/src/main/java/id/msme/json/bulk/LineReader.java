package id.msme.json.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into lines at LF, in one buffer. A byte-order mark at the start is passed over. A line that does not fit the buffer is
 * handed out in pieces.
 */
final class LineReader {

    // several times the longest record, so that every line that may be one is whole
    private static final int BUFFER = 1 << 18;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int end;
    private int next;
    private boolean isInputRead;
    private int start;
    private int length;
    private boolean isFirst;
    private boolean isLast = true;
    private boolean hasLineFeed;
    private long number;

    LineReader(InputStream in) throws IOException {
        this.in = in;
        end = in.readNBytes(buffer, 0, BYTE_ORDER_MARK.length);
        isInputRead = end < BYTE_ORDER_MARK.length;
        if (!isInputRead && Arrays.equals(buffer, 0, end, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)) {
            next = end;
        }
    }

    /** Goes to the next line, or the next piece of one; answers whether there is one. */
    boolean next() throws IOException {
        isFirst = isLast;
        int lineFeed = find(next);
        while (lineFeed < 0 && !isInputRead && end - next < buffer.length) {
            int searched = end - next;
            readMore();
            lineFeed = find(next + searched);
        }
        start = next;
        hasLineFeed = lineFeed >= 0;
        length = (hasLineFeed ? lineFeed : end) - start;
        next = hasLineFeed ? lineFeed + 1 : end;
        isLast = hasLineFeed || isInputRead;
        if (isFirst && !hasLineFeed && length == 0) {
            return false;
        }
        number += isFirst ? 1 : 0;
        return true;
    }

    private int find(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void readMore() throws IOException {
        if (next > 0) {
            System.arraycopy(buffer, next, buffer, 0, end - next);
            end -= next;
            next = 0;
        }
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) {
            isInputRead = true;
        } else {
            end += read;
        }
    }

    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    /** The bytes at hand, without the LF. */
    int length() {
        return length;
    }

    /** The bytes at hand without their line end, CR LF or LF. */
    int lengthOfRecord() {
        boolean hasCarriageReturn = hasLineFeed && length > 0 && buffer[start + length - 1] == '\r';
        return hasCarriageReturn ? length - 1 : length;
    }

    /** Whether blanks, tabs and carriage returns are all there is at hand. */
    boolean isBlank() {
        for (int i = start; i < start + length; i++) {
            byte b = buffer[i];
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Whether the line starts with what is at hand. */
    boolean isFirst() {
        return isFirst;
    }

    /** Whether the line ends with what is at hand. */
    boolean isLast() {
        return isLast;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }
}
