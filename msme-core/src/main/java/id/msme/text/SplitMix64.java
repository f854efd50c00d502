package id.msme.text;

/**
 * Numbers by chance, the same for the same seed everywhere: SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, Fast
 * Splittable Pseudorandom Number Generators, OOPSLA 2014), written out so that no JDK can change it.
 */
public final class SplitMix64 {

    /** The step from one state to the next. */
    public static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /**
     * Creates a generator, for one thread.
     *
     * @param seed any number
     */
    public SplitMix64(long seed) {
        state = seed;
    }

    /**
     * {@return a number whose bits are spread evenly, even if those of the values are not} No two values give the same.
     *
     * @param value any number
     */
    public static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** {@return the next number of 64 random bits} */
    public long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /**
     * {@return the next number from 0 to below a bound}
     *
     * @param bound at least 1
     */
    public int below(int bound) {
        // the upper 32 bits as a fraction of the bound
        return (int) (((next() >>> 32) * bound) >>> 32);
    }
}
