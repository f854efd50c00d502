package id.msme.synthetic;

import id.msme.text.SplitMix64;
import java.util.List;

/** Random draws for one record, with {@link SplitMix64}. Integers only. */
final class Draws {

    private final SplitMix64 numbers;

    private Draws(long state) {
        numbers = new SplitMix64(state);
    }

    /** Draws that depend on seed and stream alone; those of neighbours have nothing in common. */
    static Draws of(long seed, long stream) {
        return new Draws(SplitMix64.mix(SplitMix64.mix(seed + SplitMix64.GOLDEN_GAMMA) + stream));
    }

    long next() {
        return numbers.next();
    }

    /** A number from 0 to below a bound. */
    int below(int bound) {
        return numbers.below(bound);
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
