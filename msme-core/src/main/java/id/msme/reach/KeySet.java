package id.msme.reach;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * A set of MSMEs by keys that stand for them: 8 bytes each, in order.
 *
 * <p>A key is a pseudonym of the caller's making, the same for one MSME wherever it is reported, and never shown.
 */
public final class KeySet {

    private final long[] sorted;

    private KeySet(long[] sorted) {
        this.sorted = sorted;
    }

    /**
     * {@return the set of some keys}
     *
     * @param keys the keys, in any order, one as often as it comes
     */
    public static KeySet of(long... keys) {
        return new KeySet(
                Arrays.stream(requireNonNull(keys, "keys")).sorted().distinct().toArray());
    }

    /** {@return how many MSMEs} */
    public long size() {
        return sorted.length;
    }

    /**
     * {@return whether an MSME is in the set}
     *
     * @param key its key
     */
    public boolean contains(long key) {
        return Arrays.binarySearch(sorted, key) >= 0;
    }

    /**
     * {@return the MSMEs in either set}
     *
     * @param other another set
     */
    public KeySet union(KeySet other) {
        requireNonNull(other, "other");
        long[] all = new long[sorted.length + other.sorted.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length || j < other.sorted.length) {
            boolean fromHere = j == other.sorted.length || (i < sorted.length && sorted[i] <= other.sorted[j]);
            long key = fromHere ? sorted[i++] : other.sorted[j++];
            if (size == 0 || all[size - 1] != key) {
                all[size++] = key;
            }
        }
        return new KeySet(Arrays.copyOf(all, size));
    }

    /**
     * {@return how many MSMEs are in both sets}
     *
     * @param other another set
     */
    public long overlap(KeySet other) {
        requireNonNull(other, "other");
        long both = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return both;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeySet that && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    /** {@return how many keys there are, and none of them} */
    @Override
    public String toString() {
        return "KeySet of " + sorted.length;
    }
}
