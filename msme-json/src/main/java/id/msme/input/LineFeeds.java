package id.msme.input;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds line feeds, eight bytes at a time. */
public final class LineFeeds {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SEVENS = 0x7F7F_7F7F_7F7F_7F7FL;
    private static final long LINE_FEEDS = 0x0A0A_0A0A_0A0A_0A0AL;

    private LineFeeds() {}

    /**
     * Writes down where the line feeds are, until there is no more room.
     *
     * @param bytes the bytes
     * @param from where to start
     * @param to where to end
     * @param places takes the places
     * @param count how many places are there already
     * @return how many places are there now
     */
    static int find(byte[] bytes, int from, int to, int[] places, int count) {
        int found = count;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long word = (long) LONG.get(bytes, at) ^ LINE_FEEDS;
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
