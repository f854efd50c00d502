package id.msme.input;

import id.msme.text.EightBytes;

/** Finds line feeds, eight bytes at a time. */
public final class LineFeeds {

    /** All bits of each byte but the highest. */
    private static final long SEVENS = ~EightBytes.HIGHS;

    private static final long LINE_FEEDS = EightBytes.all('\n');

    private LineFeeds() {}

    /**
     * Stores the places of line feeds until the array is full.
     *
     * @param bytes the bytes
     * @param from the first place to search
     * @param to the end of the search, exclusive
     * @param places receives the places
     * @param count the number of places that the array holds already
     * @return the number of places that the array holds now
     */
    static int find(byte[] bytes, int from, int to, int[] places, int count) {
        int found = count;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long word = EightBytes.at(bytes, at) ^ LINE_FEEDS;
            // the high bit of each byte that is zero now, and no other
            long marks = ~(((word & SEVENS) + SEVENS) | word | SEVENS);
            for (; marks != 0; marks &= marks - 1) {
                if (found == places.length) {
                    return found;
                }
                places[found++] = at + (Long.numberOfTrailingZeros(marks) >>> 3);
            }
        }
        for (; at < to && found < places.length; at++) {
            if (bytes[at] == '\n') {
                places[found++] = at;
            }
        }
        return found;
    }
}
