package id.msme.forecast;

/**
 * Numbers by chance, the same for the same seed on every version of Java: SplitMix64 (G. L. Steele, D. Lea and C. H.
 * Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014).
 */
final class Draws {

    private static final long STEP = 0x9e3779b97f4a7c15L;

    private long state;

    Draws(long seed) {
        state = seed;
    }

    /** A number from 0 up to a bound, exclusive. */
    int below(int bound) {
        state += STEP;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        mixed ^= mixed >>> 31;
        // The upper 32 bits as a fraction of the bound.
        return (int) (((mixed >>> 32) * bound) >>> 32);
    }
}
