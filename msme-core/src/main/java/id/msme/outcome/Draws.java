package id.msme.outcome;

/** Random numbers: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), written out so that no JDK can change it. */
final class Draws {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Draws(long seed) {
        state = seed;
    }

    /** A whole number from 0 to below a limit, which is at least 1. */
    int below(int limit) {
        return (int) (((next() >>> 32) * limit) >>> 32);
    }

    private long next() {
        state += GOLDEN_GAMMA;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
