package id.msme.input;

import java.util.Arrays;

/** The first line of a text that has something in it, as far as its bytes are known. */
final class FirstLine {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;
    private final int at;
    private final int end;

    FirstLine(byte[] bytes) {
        this.bytes = bytes;
        int length = BYTE_ORDER_MARK.length;
        boolean hasMark = bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
        int start = hasMark ? length : 0;
        while (start < bytes.length && ArrayScan.isWhiteSpace(bytes[start])) {
            start++;
        }
        at = start;
        int stop = start;
        while (stop < bytes.length && bytes[stop] != '\n' && bytes[stop] != '\r') {
            stop++;
        }
        end = stop;
    }

    /** The first byte that is no white space, or 0 if there is none. */
    byte first() {
        return at < bytes.length ? bytes[at] : 0;
    }

    /** Where that byte is. */
    int at() {
        return at;
    }

    /** Whether the end of the line is known. */
    boolean isWhole() {
        return end < bytes.length;
    }

    byte[] line() {
        return Arrays.copyOfRange(bytes, at, end);
    }
}
