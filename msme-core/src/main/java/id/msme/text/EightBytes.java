package id.msme.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of a text at once, as a {@code long} with the first byte in the lowest bits: what takes a branch for each
 * byte otherwise takes a few operations for all eight.
 */
public final class EightBytes {

    /** One in each byte. */
    public static final long LOWS = 0x0101_0101_0101_0101L;

    /** The highest bit of each byte. */
    public static final long HIGHS = 0x8080_8080_8080_8080L;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** An odd number with bits of either kind. */
    private static final long MIXER = 0x9E37_79B9_7F4A_7C15L;

    private static final int LAST_ASCII = 0x7F;
    private static final long UPPER_HALVES = 0xF0F0_F0F0_F0F0_F0F0L;
    private static final long ZEROS = all('0');
    private static final long SIXES = LOWS * 6;
    /** Makes the highest bit of whatever is over nine. */
    private static final long FROM_TEN = LOWS * (LAST_ASCII + 1 - 10);

    private EightBytes() {}

    /**
     * {@return eight bytes of an array}
     *
     * @param bytes an array
     * @param index the index of the first byte
     * @throws IndexOutOfBoundsException if the array has no eight bytes from there
     */
    public static long at(byte[] bytes, int index) {
        return (long) WORD.get(bytes, index);
    }

    /**
     * {@return the bytes with all but the first ones zero}
     *
     * @param word eight bytes
     * @param count the number of bytes to keep, 0 to 7
     */
    public static long first(long word, int count) {
        return word & ~(-1L << (count << 3));
    }

    /**
     * {@return the highest bit of each byte that is in a range}
     *
     * @param word eight bytes of ASCII
     * @param from the first character of the range
     * @param to the last character of the range
     */
    public static long between(long word, char from, char to) {
        return (word + LOWS * (LAST_ASCII + 1 - from)) & ~(word + LOWS * (LAST_ASCII - to)) & HIGHS;
    }

    /**
     * {@return a number whose highest bits depend on all of the bytes, for a table}
     *
     * @param word eight bytes
     */
    public static long mixed(long word) {
        return word * MIXER;
    }

    /**
     * {@return whether the first bytes all have their highest bit set}
     *
     * @param word eight bytes
     * @param count the number of bytes to look at, or more than eight for all of them
     */
    public static boolean areMarked(long word, int count) {
        long missing = ~word & HIGHS;
        return (count < Long.BYTES ? first(missing, count) : missing) == 0;
    }

    /**
     * {@return a character in each byte}
     *
     * @param character a character of ASCII
     */
    public static long all(char character) {
        return LOWS * character;
    }

    /**
     * {@return whether all bytes are digits}
     *
     * @param word eight bytes
     */
    public static boolean areDigits(long word) {
        long values = word ^ ZEROS;
        return ((values + FROM_TEN | values) & HIGHS) == 0;
    }

    /**
     * {@return in each byte the number of two digits, those of the byte and of the next}
     *
     * @param digits eight bytes, whose upper halves do not count
     */
    public static long pairs(long digits) {
        long values = digits & ~UPPER_HALVES;
        return values * 10 + (values >>> 8);
    }

    /**
     * {@return how many digits the bytes start with, 0 to 8}
     *
     * @param word eight bytes
     */
    public static int digits(long word) {
        // a digit has 3 in its upper half, and still if 6 is added to the lower
        long others = ((word ^ ZEROS) | ((word & ~UPPER_HALVES) + SIXES)) & UPPER_HALVES;
        return Long.numberOfTrailingZeros(others) >>> 3;
    }

    /**
     * {@return the number that the first bytes are the digits of}
     *
     * @param word eight bytes
     * @param digits how many of them are digits of the number, 0 to 8
     */
    public static long number(long word, int digits) {
        // zeros in front of the digits; shifted twice, since a shift by 64 bits is none
        int bits = (Long.BYTES - digits) << 3;
        long all = (word & ~UPPER_HALVES) << (bits >>> 1) << (bits >>> 1);
        long twos = pairs(all) & 0x00FF_00FF_00FF_00FFL;
        long fours = twos * 100 + (twos >>> 16) & 0x0000_FFFF_0000_FFFFL;
        return fours * 10_000 + (fours >>> 32) & 0xFFFF_FFFFL;
    }
}
