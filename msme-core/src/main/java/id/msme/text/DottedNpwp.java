package id.msme.text;

/**
 * The usual form of an NPWP of 15 digits, {@code 99.999.999.9-999.999}, read by words: group by group, each group would
 * wait for the end of the one before.
 */
final class DottedNpwp {

    /** The number of characters. */
    static final int LENGTH = 20;

    /** The number of digits. */
    static final int DIGITS = 15;

    /** What {@link #number} answers where the text is not of that form. */
    static final long NONE = -1;

    private static final long SEVEN_PLACES = 10_000_000;

    // the separators of a word, and the bits of their places
    private static final long IN_FIRST = 0x002E_0000_002E_0000L;
    private static final long PLACES_IN_FIRST = 0x00FF_0000_00FF_0000L;
    private static final long IN_THIRD = 0x002E_0000_002D_002EL;
    private static final long PLACES_IN_THIRD = 0x00FF_0000_00FF_00FFL;
    private static final int DOT_TO_ZERO = '.' ^ '0';

    private DottedNpwp() {}

    /**
     * The number of the digits.
     *
     * @param bytes the text, with {@link Span#PADDING}
     * @param start the index of the first of {@link #LENGTH} bytes
     */
    static long number(byte[] bytes, int start) {
        // of 12.345.678.9-012.345 these are 12.345.6 and 678.9-01 and .9-012.3 and -012.345
        long first = EightBytes.at(bytes, start);
        long second = EightBytes.at(bytes, start + 7);
        long third = EightBytes.at(bytes, start + 10);
        long fourth = EightBytes.at(bytes, start + 12);
        if ((first & PLACES_IN_FIRST) != IN_FIRST || (third & PLACES_IN_THIRD) != IN_THIRD) {
            return NONE;
        }
        // 12345678 and, a zero in place of the dot, 09012345
        long front = (first & 0xFFFF) | (first >>> 8 & 0xFF_FFFF_0000L) | second << 40;
        long back =
                ((third & 0xFFFF) ^ DOT_TO_ZERO) | (fourth << 8 & 0xFF_FFFF_0000L) | (fourth & 0xFFFF_FF00_0000_0000L);
        return EightBytes.areDigits(front) && EightBytes.areDigits(back)
                ? EightBytes.number(front, Long.BYTES) * SEVEN_PLACES + EightBytes.number(back, Long.BYTES)
                : NONE;
    }
}
