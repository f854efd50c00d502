package id.msme.population;

import id.msme.text.SplitMix64;

/**
 * A pseudo-random order of the numbers 0 to n − 1, any of which is found without the others: a Feistel network over the
 * next power of two, walked until it falls below n.
 *
 * <p>To give exactly m of n MSMEs an attribute, it goes to those whose place in the order is below m.
 */
final class RankPermutation {

    private static final int ROUNDS = 6;
    private static final int MIN_BITS = 2;

    private final long size;
    private final int low;
    private final long lowMask;
    private final long highMask;
    private final long[] keys = new long[ROUNDS];

    RankPermutation(long size, long key) {
        this.size = size;
        int bits = Math.max(MIN_BITS, Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, size - 1)));
        low = bits / 2;
        lowMask = (1L << low) - 1;
        highMask = (1L << (bits - low)) - 1;
        for (int round = 0; round < ROUNDS; round++) {
            keys[round] = Mixing.at(key, round + 1L);
        }
    }

    /** The place of a number in the order. */
    long at(long number) {
        long place = number;
        do {
            place = once(place);
        } while (place >= size);
        return place;
    }

    private long once(long number) {
        long left = number >>> low;
        long right = number & lowMask;
        for (int round = 0; round < ROUNDS; round += 2) {
            left ^= SplitMix64.mix(right + keys[round]) & highMask;
            right ^= SplitMix64.mix(left + keys[round + 1]) & lowMask;
        }
        return (left << low) | right;
    }
}
