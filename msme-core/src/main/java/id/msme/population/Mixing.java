package id.msme.population;

import id.msme.text.SplitMix64;

/**
 * Pseudo-random numbers that depend on their place alone: the output function of {@link SplitMix64}. As nothing is
 * drawn in sequence, any order of reading and any number of threads gives the same numbers.
 */
final class Mixing {

    private static final double UNIT = 0x1p-53;

    private Mixing() {}

    /** A number that depends on a seed and a stream; those of neighbours have nothing in common. */
    static long at(long seed, long stream) {
        return SplitMix64.mix(SplitMix64.mix(seed + SplitMix64.GOLDEN_GAMMA) + stream * SplitMix64.GOLDEN_GAMMA);
    }

    /** A whole number from 0 to below a bound, of 64 random bits; the bound is below 2 to the 31. */
    static long below(long bits, long bound) {
        return ((bits >>> 32) * bound) >>> 32;
    }

    /** A number from 0 to below 1, of 64 random bits. */
    static double unit(long bits) {
        return (bits >>> 11) * UNIT;
    }
}
