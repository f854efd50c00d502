package id.msme.sheet;

/** How far a gzip input or a workbook may inflate. */
public final class Inflation {

    /**
     * How many bytes a file may inflate to whatever its size: 2 GiB. A small one may then come to all that DEFLATE
     * allows, about 1,030 times its size: a long line of blanks is no attack.
     */
    public static final long FREE = 1L << 31;

    private Inflation() {}

    /**
     * Whether a file inflates to more than it may.
     *
     * @param inflated the number of bytes to which it inflates
     * @param stored the number of bytes from which it does
     * @param maxInflation how many times its size it may inflate to
     * @param free how many bytes it may inflate to whatever its size, as a rule {@link #FREE}
     */
    public static boolean isTooMuch(long inflated, long stored, int maxInflation, long free) {
        return inflated > free && inflated / maxInflation > stored;
    }
}
