package id.msme.input;

import id.msme.text.EightBytes;

/** Finds line feeds, eight bytes at a time. */
public final class LineFeeds {

    /** All bits of each byte but the highest. */
    private static final long SEVENS = ~EightBytes.HIGHS;

    private static final long LINE_FEEDS = EightBytes.all('\n');

    private LineFeeds() {}

    /**
     * {@return the place of the first line feed, or the end}
     *
     * <p>One line a call: the compiler counts calls, and a call for all lines of a block would run long uncompiled.
     *
     * @param bytes the bytes
     * @param from the first place to search
     * @param to the end of the search, exclusive
     */
    static int next(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long word = EightBytes.at(bytes, at) ^ LINE_FEEDS;
            // the high bit of each byte that is zero now, and no other
            long marks = ~(((word & SEVENS) + SEVENS) | word | SEVENS);
            if (marks != 0) {
                return at + (Long.numberOfTrailingZeros(marks) >>> 3);
            }
        }
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
