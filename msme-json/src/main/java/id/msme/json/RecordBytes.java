package id.msme.json;

import id.msme.text.EightBytes;
import id.msme.text.Millionths;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A copy of the bytes of one record. Zero bytes follow it, which JSON allows neither outside nor inside of strings, so
 * that a walk over it stops there without a check of the end at each byte.
 *
 * <p>Each method takes the index to read from and answers the index after what it read, or {@link #NONE}: the index is
 * then in a register all the way through a record, and not in memory.
 */
final class RecordBytes {

    /** The answer where what was looked for is not at the index. */
    static final int NONE = -1;

    /** What a value is. */
    enum Kind {
        /** An object. */
        OBJECT,
        /** An array. */
        ARRAY,
        /** A string. */
        STRING,
        /** A number without a fraction or an exponent. */
        INTEGER,
        /** A number with a fraction. */
        FRACTION,
        /** True or false. */
        BOOLEAN
    }

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOWS = EightBytes.all('\1');
    private static final long QUOTES = EightBytes.all('"');
    private static final long BACKSLASHES = EightBytes.all('\\');
    private static final long SPACES = EightBytes.all(' ');

    private static final int NULL = word("null");
    private static final int TRUE = word("true");
    private static final int FALS = word("fals");

    private static final int FIRST_SIZE = 1_024;
    /** More than is ever read at once from an index within the record. */
    private static final int PADDING = 5 * Long.BYTES;

    private static final int DECIMAL_BASE = 10;

    private byte[] room = new byte[FIRST_SIZE];
    private int end;

    private boolean isAscii;
    private boolean isFraction;
    private long number;

    private static int word(String letters) {
        return letters.charAt(0) | letters.charAt(1) << 8 | letters.charAt(2) << 16 | letters.charAt(3) << 24;
    }

    /** Copies a record. */
    void load(byte[] bytes, int offset, int length) {
        if (length + PADDING > room.length) {
            room = new byte[Math.max(2 * room.length, length + PADDING)];
        }
        System.arraycopy(bytes, offset, room, 0, length);
        room[length] = 0;
        end = length;
    }

    /** The copy, which the texts of the record are parts of. */
    byte[] array() {
        return room;
    }

    /** The byte at an index. */
    byte at(int index) {
        return room[index];
    }

    /** Whether an index is that after the last byte. */
    boolean isEnd(int index) {
        return index == end;
    }

    /** The index after white space. */
    int afterBlank(int from) {
        int at = from;
        while (room[at] <= ' ' && isBlank(room[at])) {
            at++;
        }
        return at;
    }

    /** The index of a byte that stands at the index or after white space. */
    int indexOf(char expected, int from) {
        // compact records have no white space, so the usual answer takes one comparison
        if (room[from] == expected) {
            return from;
        }
        int at = afterBlank(from);
        return room[at] == expected ? at : NONE;
    }

    /** The index of the value after a colon, or {@link #NONE} if there is no colon. */
    int afterColon(int from) {
        int colon = indexOf(':', from);
        return colon < 0 ? NONE : afterBlank(colon + 1);
    }

    /** The index of the first name of an object, or {@link #NONE} if no object with a name begins at the index. */
    int firstName(int from) {
        return from >= 0 && room[from] == '{' ? indexOf('"', from + 1) : NONE;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /**
     * Reads a string without escapes from after its opening quote.
     *
     * @return the index of the closing quote
     */
    int endOfText(int from) {
        long high = 0;
        for (int at = from; ; at += Long.BYTES) {
            long word = EightBytes.at(room, at);
            long stops = stops(word);
            if (stops != 0) {
                int before = Long.numberOfTrailingZeros(stops) >>> 3;
                isAscii = ((high | EightBytes.first(word, before)) & EightBytes.HIGHS) == 0;
                return room[at + before] == '"' ? at + before : NONE;
            }
            high |= word;
        }
    }

    /** A high bit at the first byte that is a quote, a backslash or a control character, and in some after it. */
    private static long stops(long word) {
        long quote = word ^ QUOTES;
        long backslash = word ^ BACKSLASHES;
        return ((quote - LOWS & ~quote) | (backslash - LOWS & ~backslash) | (word - SPACES & ~word)) & EightBytes.HIGHS;
    }

    /** Whether the string that was read last is ASCII. */
    boolean isAscii() {
        return isAscii;
    }

    int afterNull(int from) {
        return isWord(from, NULL) ? from + Integer.BYTES : NONE;
    }

    int afterTrue(int from) {
        return isWord(from, TRUE) ? from + Integer.BYTES : NONE;
    }

    int afterFalse(int from) {
        return isWord(from, FALS) && room[from + Integer.BYTES] == 'e' ? from + Integer.BYTES + 1 : NONE;
    }

    private boolean isWord(int from, int letters) {
        return (int) INT.get(room, from) == letters;
    }

    /**
     * Reads a decimal of at most seven bytes, as almost all are, into its millionths. What is none, such as a negative
     * one, is left to {@link #afterNumber}.
     */
    int afterShortDecimal(int from) {
        long word = EightBytes.at(room, from);
        int digits = EightBytes.digits(word);
        if (digits == 0 || digits == Long.BYTES || (digits > 1 && room[from] == '0')) {
            return NONE;
        }
        long rest = word >>> (digits << 3);
        int length = digits;
        number = EightBytes.number(word, digits) * Millionths.ONE;
        if ((byte) rest == '.') {
            long fraction = rest >>> Byte.SIZE;
            int places = EightBytes.digits(fraction);
            number += EightBytes.number(fraction, places) * Millionths.ofLastPlace(places);
            length += 1 + places;
            if (places == 0) {
                return NONE;
            }
        }
        // the byte after it is then one of the eight
        return length == Long.BYTES || (room[from + length] | ' ') == 'e' ? NONE : from + length;
    }

    /** Reads a number of at most so many bytes; one with an exponent is not read here. */
    int afterNumber(int from, int maxLength) {
        boolean isNegative = room[from] == '-';
        int digits = isNegative ? from + 1 : from;
        long word = EightBytes.at(room, digits);
        int count = EightBytes.digits(word);
        long value = EightBytes.number(word, count);
        int at = digits + count;
        if (count == Long.BYTES) {
            for (byte b = room[at]; b >= '0' && b <= '9'; b = room[++at]) {
                value = value * DECIMAL_BASE + (b - '0');
            }
        }
        boolean startsWithZero = room[digits] == '0' && at > digits + 1;
        if (at == digits || startsWithZero) {
            return NONE;
        }
        number = isNegative ? -value : value;
        isFraction = room[at] == '.';
        int after = isFraction ? afterDigits(at + 1) : at;
        boolean isEmptyFraction = isFraction && after == at + 1;
        return isEmptyFraction || after - from > maxLength || (room[after] | ' ') == 'e' ? NONE : after;
    }

    private int afterDigits(int from) {
        int at = from;
        while (room[at] >= '0' && room[at] <= '9') {
            at++;
        }
        return at;
    }

    /** Whether the number that was read last has a fraction. */
    boolean isFraction() {
        return isFraction;
    }

    /** The value of the integer that was read last, if it has at most 18 digits, or the millionths of the decimal. */
    long number() {
        return number;
    }
}
