package id.msme.synthetic;

import java.util.List;

/**
 * Random draws for one record: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), written out so that no JDK can change
 * it. Integers only.
 */
final class Draws {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /** Draws as the published algorithm gives them for a seed. */
    Draws(long state) {
        this.state = state;
    }

    /** Draws that depend on seed and stream alone; those of neighbours have nothing in common. */
    static Draws of(long seed, long stream) {
        return new Draws(mix(mix(seed + GOLDEN_GAMMA) + stream));
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A number from 0 to below a bound. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** A number from a first to a last one, both included. */
    long between(long first, long last) {
        return first + Long.remainderUnsigned(next(), last - first + 1);
    }

    /** Whether one of so many in so many cases is met. */
    boolean chance(int cases, int of) {
        return below(of) < cases;
    }

    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    String pick(String... values) {
        return values[below(values.length)];
    }
}
