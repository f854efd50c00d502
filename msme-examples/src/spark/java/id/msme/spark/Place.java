package id.msme.spark;

/**
 * The place of a record in a run, as one number: of two records, the one that stands before the other has the smaller
 * number. The order is that of the files, then that of the lines.
 */
final class Place {

    /** Lines of one file; a million million. */
    private static final int LINE_BITS = 40;

    /** The most files of a run. */
    static final int MAX_FILES = 1 << (Long.SIZE - 1 - LINE_BITS);

    private Place() {}

    static long of(int file, long line) {
        return (long) file << LINE_BITS | line;
    }

    static int file(long place) {
        return (int) (place >>> LINE_BITS);
    }

    static long line(long place) {
        return place & ((1L << LINE_BITS) - 1);
    }
}
