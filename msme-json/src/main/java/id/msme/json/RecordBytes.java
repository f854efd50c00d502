package id.msme.json;

import id.msme.text.EightBytes;
import id.msme.text.LongRange;
import id.msme.text.Millionths;
import id.msme.text.RecordLimits;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A copy of the bytes of one record. Zeros are before it and one is after it, which JSON allows neither outside nor
 * inside of strings, so that a walk over it stops there without a check of the end at each byte.
 *
 * <p>Methods take the index to read from and answer an index, mostly that after what they read: it is then in a
 * register all the way through a record, and not in memory.
 *
 * <p>Where what was looked for is not there the answer is an index before the record, from where nothing is found
 * either: only the last answer of a chain is to be checked. A branch that no record has taken yet makes the compiler
 * start over when the first broken record takes it; so there are few, and all that may be wrong with a number is one.
 */
final class RecordBytes {

    /**
     * The index before the record where nothing is ever found. A search from there answers it again, so that an answer
     * is at most a few bytes after it before it is checked, and always before the record.
     */
    static final int NOWHERE = 0;

    /** The index of the first byte of the record. */
    static final int START = Long.BYTES;

    /** What a value is, by its first byte. What is no value counts as an integer, which is then not found. */
    enum Kind {
        /** An object. */
        OBJECT("object"),
        /** An array. */
        ARRAY("array"),
        /** A string. */
        STRING("string"),
        /** A number without a fraction or an exponent. */
        INTEGER("number"),
        /** A number with a fraction and no exponent. */
        FRACTION("fraction"),
        /** A number with an exponent. */
        EXPONENT("exponent"),
        /** True or false. */
        BOOLEAN("boolean"),
        /** A null. */
        NULL("null");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for it in findings. */
        String word() {
            return word;
        }
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
    /** By what follows a number: -1 if it cannot. */
    private static final byte[] SIGNS_AFTER_NUMBER = signsAfterNumber();

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer decoded = CharBuffer.allocate(RecordLimits.MAX_TEXT_LENGTH);
    private byte[] room = new byte[FIRST_SIZE];
    private int end = START;

    private boolean isAscii;
    private boolean isFraction;
    private boolean hasExponent;
    private long number;

    private static int word(String letters) {
        return letters.charAt(0) | letters.charAt(1) << 8 | letters.charAt(2) << 16 | letters.charAt(3) << 24;
    }

    private static byte[] signsAfterNumber() {
        byte[] signs = new byte[1 << Byte.SIZE];
        Arrays.fill(signs, (byte) -1);
        for (char end : ",]} \t\r\n".toCharArray()) {
            signs[end] = 0;
        }
        return signs;
    }

    /** Copies a record. */
    void load(byte[] bytes, int offset, int length) {
        end = START + length;
        if (end + PADDING > room.length) {
            room = new byte[Math.max(2 * room.length, end + PADDING)];
        }
        System.arraycopy(bytes, offset, room, START, length);
        room[end] = 0;
    }

    /** Whether an index is an answer that says that what was looked for is not there. */
    static boolean isNowhere(int index) {
        return index < START;
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
        return room[at] == expected ? at : NOWHERE;
    }

    /** The index after a byte that stands at the index or after white space, and after white space behind it. */
    int after(char expected, int from) {
        return afterBlank(indexOf(expected, from) + 1);
    }

    /** Whether a comma is at an index and there is room for more elements, as one branch. */
    boolean isComma(int index, int roomLeft) {
        return ((room[index] ^ ',') | Math.min(roomLeft - 1, 0)) == 0;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Reads a text without escapes that is within its limit of length. */
    int afterText(int from) {
        if (room[from] != '"') {
            return NOWHERE;
        }
        int start = from + 1;
        int quote = endOfText(start);
        return room[quote] != '"' || quote - start > RecordLimits.MAX_TEXT_LENGTH ? NOWHERE : quote + 1;
    }

    /** Reads a text in ASCII, without escapes, that is within its limit of length. */
    int afterAscii(int from) {
        int after = afterText(from);
        return isAscii ? after : NOWHERE;
    }

    /** Whether the text from an opening quote on has an escape before anything else that ends it. */
    boolean hasEscape(int quote) {
        return room[quote] == '"' && room[endOfText(quote + 1)] == '\\';
    }

    /** The index of the closing quote of a text from after its opening one, or of what ends the text otherwise. */
    private int endOfText(int from) {
        long high = 0;
        for (int at = from; ; at += Long.BYTES) {
            long word = EightBytes.at(room, at);
            long stops = stops(word);
            if (stops != 0) {
                int before = Long.numberOfTrailingZeros(stops) >>> 3;
                isAscii = ((high | EightBytes.first(word, before)) & EightBytes.HIGHS) == 0;
                return at + before;
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

    /** Keeps bytes as a text if they are UTF-8, and answers whether they are. */
    boolean keepDecoded(Cell cell, int from, int to) {
        if (!isUtf8(from, to)) {
            return false;
        }
        cell.keep(decoded.flip().toString());
        return true;
    }

    /** Whether bytes, as many as a text may have, are UTF-8; if not, the parser's path says which one is wrong. */
    boolean isUtf8(int from, int to) {
        ByteBuffer text = ByteBuffer.wrap(room, from, Math.max(0, to - from));
        return decoder.reset().decode(text, decoded.clear(), true).isUnderflow();
    }

    /** The text of bytes that are UTF-8. */
    String text(int from, int to) {
        return new String(room, from, to - from, StandardCharsets.UTF_8);
    }

    /** Whether the string that was read last is ASCII. */
    boolean isAscii() {
        return isAscii;
    }

    /** The kind of the value that begins at an index. */
    Kind kind(int at) {
        return switch (room[at]) {
            case '{' -> Kind.OBJECT;
            case '[' -> Kind.ARRAY;
            case '"' -> Kind.STRING;
            case 'n' -> Kind.NULL;
            case 't', 'f' -> Kind.BOOLEAN;
            default -> kindOfNumber(at);
        };
    }

    private Kind kindOfNumber(int at) {
        if (isNowhere(afterNumber(at))) {
            return Kind.INTEGER;
        }
        return hasExponent ? Kind.EXPONENT : isFraction ? Kind.FRACTION : Kind.INTEGER;
    }

    int afterNull(int from) {
        return word(from) == NULL ? from + Integer.BYTES : NOWHERE;
    }

    /** Reads true or false, whose number is 1 or 0. */
    int afterFlag(int from) {
        boolean isTrue = word(from) == TRUE;
        number = isTrue ? 1 : 0;
        return isTrue ? from + Integer.BYTES : afterFalse(from);
    }

    private int afterFalse(int from) {
        int last = from + Integer.BYTES;
        return ((word(from) ^ FALS) | (room[last] ^ 'e')) == 0 ? last + 1 : NOWHERE;
    }

    private int word(int from) {
        return (int) INT.get(room, from);
    }

    /** Reads an integer of at most 18 digits; what is none, or negative, is left to {@link #afterNumber}. */
    int afterInteger(int from) {
        long word = EightBytes.at(room, from);
        int count = EightBytes.digits(word);
        long value = EightBytes.number(word, count);
        int at = from + count;
        if (count == Long.BYTES) {
            for (byte b = room[at]; b >= '0' && b <= '9'; b = room[++at]) {
                value = value * DECIMAL_BASE + (b - '0');
            }
        }
        number = value;
        // no digit, too many, a zero before others, or something of a number after them
        int wrong = (at - from - 1)
                | (LongRange.SAFE_DIGITS - (at - from))
                | ((room[from] - '1') & (from + 1 - at))
                | signAfterNumber(room[at]);
        return indexUnless(wrong, at);
    }

    /** The index, or nowhere if a number is negative: the one branch for all that may be wrong with numbers. */
    private static int indexUnless(int negative, int index) {
        return negative < 0 ? NOWHERE : index;
    }

    /** Negative if a byte cannot follow a number. */
    private static int signAfterNumber(byte b) {
        return SIGNS_AFTER_NUMBER[b & 0xFF];
    }

    /**
     * Reads a decimal of at most eight bytes, as almost all are, into its millionths. What is none, such as a negative
     * one, is left to {@link #afterNumber}.
     */
    int afterShortDecimal(int from) {
        long word = EightBytes.at(room, from);
        int digits = EightBytes.digits(word);
        long rest = word >>> (digits << 3);
        int length = digits;
        number = EightBytes.number(word, digits) * Millionths.ONE;
        int wrong = (digits - 1) | ((room[from] - '1') & (1 - digits));
        if ((byte) rest == '.') {
            long fraction = EightBytes.first(rest >>> Byte.SIZE, Millionths.PLACES);
            int places = EightBytes.digits(fraction);
            number += EightBytes.number(fraction, places) * Millionths.ofLastPlace(places);
            length += 1 + places;
            wrong |= places - 1;
        }
        wrong |= signAfterNumber(room[from + length]);
        return indexUnless(wrong, from + length);
    }

    /** Reads a number; one beyond the limit of its length is not read here. */
    int afterNumber(int from) {
        boolean isNegative = room[from] == '-';
        int digits = isNegative ? from + 1 : from;
        int at = digits;
        long value = 0;
        for (byte b = room[at]; b >= '0' && b <= '9'; b = room[++at]) {
            value = value * DECIMAL_BASE + (b - '0');
        }
        number = isNegative ? -value : value;
        isFraction = room[at] == '.';
        int fraction = isFraction ? afterDigits(at + 1) : at;
        hasExponent = (room[fraction] | ' ') == 'e';
        int exponent = hasExponent ? fraction + 1 : fraction;
        int power = hasExponent && (room[exponent] == '-' || room[exponent] == '+') ? exponent + 1 : exponent;
        int after = hasExponent ? afterDigits(power) : fraction;
        boolean isNone = at == digits
                || (room[digits] == '0' && at > digits + 1)
                || (isFraction && fraction == at + 1)
                || (hasExponent && after == power)
                || after - from > RecordLimits.MAX_NUMBER_LENGTH;
        return isNone ? NOWHERE : after;
    }

    private int afterDigits(int from) {
        int at = from;
        while (room[at] >= '0' && room[at] <= '9') {
            at++;
        }
        return at;
    }

    /** The integer, the millionths of the short decimal, or 1 or 0 for the true or false that was read last. */
    long number() {
        return number;
    }
}
