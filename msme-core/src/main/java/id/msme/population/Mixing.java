package id.msme.population;

/**
 * Pseudo-random numbers that depend on their place alone: the output function of SplitMix64 (Steele, Lea and Flood,
 * OOPSLA 2014), written out so that no JDK can change it. As nothing is drawn in sequence, any order of reading and any
 * number of threads gives the same numbers.
 */
final class Mixing {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private static final double UNIT = 0x1p-53;

    private Mixing() {}

    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number that depends on a seed and a stream; those of neighbours have nothing in common. */
    static long at(long seed, long stream) {
        return mix(mix(seed + GOLDEN_GAMMA) + stream * GOLDEN_GAMMA);
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
