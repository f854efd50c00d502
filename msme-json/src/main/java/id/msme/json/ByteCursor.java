package id.msme.json;

import id.msme.text.EightBytes;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A copy of the bytes of one record, read from left to right. Zero bytes follow the copy, which JSON allows neither
 * outside nor inside of strings, so that a walk over it stops there without a check of the end at each byte.
 */
final class ByteCursor {

    /** What a scalar is, where it is not the type that a member has. */
    enum Scalar {
        /** Not a scalar that can be read here. */
        NONE,
        /** A string. */
        STRING,
        /** A number without a fraction or an exponent. */
        INTEGER,
        /** A number with a fraction. */
        FRACTION,
        /** True or false. */
        BOOLEAN
    }

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOWS = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;
    private static final long QUOTES = LOWS * '"';
    private static final long BACKSLASHES = LOWS * '\\';
    private static final long SPACES = LOWS * ' ';

    private static final int NULL = word("null");
    private static final int TRUE = word("true");
    private static final int FALS = word("fals");

    private static final int FIRST_SIZE = 1_024;
    /** More than is ever read at once from an index within the record. */
    private static final int PADDING = 5 * Long.BYTES;

    private static final int DECIMAL_BASE = 10;

    private byte[] room = new byte[FIRST_SIZE];
    private int at;
    private int end;

    private int start;
    private boolean isAscii;
    private long number;

    private static int word(String letters) {
        return letters.charAt(0) | letters.charAt(1) << 8 | letters.charAt(2) << 16 | letters.charAt(3) << 24;
    }

    /** Copies a record and goes to its first byte. */
    void load(byte[] bytes, int offset, int length) {
        if (length + PADDING > room.length) {
            room = new byte[Math.max(2 * room.length, length + PADDING)];
        }
        System.arraycopy(bytes, offset, room, 0, length);
        LONG.set(room, length, 0L);
        at = 0;
        end = length;
    }

    /** The copy, which the texts of the record are parts of. */
    byte[] bytes() {
        return room;
    }

    /** The index of the next byte. */
    int at() {
        return at;
    }

    void skip(int count) {
        at += count;
    }

    boolean isAtEnd() {
        return at == end;
    }

    /** Skips white space. */
    void skipBlank() {
        while (room[at] <= ' ' && isBlank(room[at])) {
            at++;
        }
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Skips white space and the byte, if it is the next one, and answers whether it was. */
    boolean take(int expected) {
        // compact records have no white space, so the usual answer takes one comparison
        return takeNext(expected) || (room[at] <= ' ' && takeAfterBlank(expected));
    }

    private boolean takeNext(int expected) {
        if (room[at] != expected) {
            return false;
        }
        at++;
        return true;
    }

    private boolean takeAfterBlank(int expected) {
        skipBlank();
        return takeNext(expected);
    }

    /** The next byte. */
    byte peek() {
        return room[at];
    }

    /**
     * Reads a string whose opening quote was taken, and answers whether it is one without escapes. It then starts at
     * {@link #start()}.
     */
    boolean takeText() {
        int index = at;
        long high = 0;
        while (index < end) {
            long word = EightBytes.at(room, index);
            long stops = stops(word);
            if (stops != 0) {
                int before = Long.numberOfTrailingZeros(stops) >>> 3;
                high |= word & ~(-1L << (before << 3));
                return endText(index + before, high);
            }
            high |= word;
            index += Long.BYTES;
        }
        return false;
    }

    /** A high bit at the first byte that is a quote, a backslash or a control character, and in some after it. */
    private static long stops(long word) {
        long quote = word ^ QUOTES;
        long backslash = word ^ BACKSLASHES;
        return ((quote - LOWS & ~quote) | (backslash - LOWS & ~backslash) | (word - SPACES & ~word)) & HIGHS;
    }

    private boolean endText(int index, long high) {
        start = at;
        isAscii = (high & HIGHS) == 0;
        at = index + 1;
        return room[index] == '"';
    }

    /** The index of the first byte of the string or number that was read last. */
    int start() {
        return start;
    }

    /** The number of bytes of the string that was read last. */
    int textLength() {
        return at - 1 - start;
    }

    /** Whether the string that was read last is ASCII. */
    boolean isAscii() {
        return isAscii;
    }

    boolean takeNull() {
        return takeWord(NULL);
    }

    boolean takeTrue() {
        return takeWord(TRUE);
    }

    boolean takeFalse() {
        if ((int) INT.get(room, at) != FALS || room[at + Integer.BYTES] != 'e') {
            return false;
        }
        at += Integer.BYTES + 1;
        return true;
    }

    private boolean takeWord(int letters) {
        if ((int) INT.get(room, at) != letters) {
            return false;
        }
        at += Integer.BYTES;
        return true;
    }

    /** Reads a number, at most so many bytes of it, and answers what it is; one with an exponent is not read here. */
    Scalar takeNumber(int maxLength) {
        start = at;
        boolean isNegative = room[at] == '-';
        int digits = isNegative ? at + 1 : at;
        int index = digits;
        long word = EightBytes.at(room, index);
        int count = EightBytes.digits(word);
        long value = EightBytes.number(word, count);
        index += count;
        if (count == Long.BYTES) {
            for (byte b = room[index]; b >= '0' && b <= '9'; b = room[++index]) {
                value = value * DECIMAL_BASE + (b - '0');
            }
        }
        boolean startsWithZero = room[digits] == '0' && index > digits + 1;
        if (index == digits || startsWithZero || index - start > maxLength) {
            return Scalar.NONE;
        }
        number = isNegative ? -value : value;
        return endNumber(index, maxLength);
    }

    private Scalar endNumber(int afterDigits, int maxLength) {
        int index = afterDigits;
        Scalar found = Scalar.INTEGER;
        if (room[index] == '.') {
            index = afterDigits(index + 1);
            if (index == afterDigits + 1 || index - start > maxLength) {
                return Scalar.NONE;
            }
            found = Scalar.FRACTION;
        }
        if ((room[index] | ' ') == 'e') {
            return Scalar.NONE;
        }
        at = index;
        return found;
    }

    private int afterDigits(int from) {
        int index = from;
        while (room[index] >= '0' && room[index] <= '9') {
            index++;
        }
        return index;
    }

    /** Goes back to where the number that was read last started. */
    void goBack() {
        at = start;
    }

    /** The value of the integer that was read last, if it has at most 18 digits. */
    long number() {
        return number;
    }

    /** The number of bytes of the number that was read last. */
    int numberLength() {
        return at - start;
    }
}
