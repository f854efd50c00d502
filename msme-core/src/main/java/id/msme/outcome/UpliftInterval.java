package id.msme.outcome;

import id.msme.number.Growth;

/**
 * The 90 % interval of a difference by percentile bootstrap. It covers chance alone, not self-selection: those who join
 * may be those who would have grown anyway.
 */
public final class UpliftInterval {

    private final Growth low;
    private final Growth high;
    private final int resamples;

    UpliftInterval(Growth low, Growth high, int resamples) {
        this.low = low;
        this.high = high;
        this.resamples = resamples;
    }

    /** {@return the lower end} */
    public Growth low() {
        return low;
    }

    /** {@return the upper end} */
    public Growth high() {
        return high;
    }

    /** {@return the number of bootstrap samples} */
    public int resamples() {
        return resamples;
    }

    /** {@return whether the interval excludes 0, so that chance alone hardly explains the difference} */
    public boolean isClearOfZero() {
        return low.compareTo(Growth.NONE) > 0 || high.compareTo(Growth.NONE) < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UpliftInterval that
                && low.equals(that.low)
                && high.equals(that.high)
                && resamples == that.resamples;
    }

    @Override
    public int hashCode() {
        return 31 * low.hashCode() + high.hashCode();
    }

    /** {@return both ends, on one line} */
    @Override
    public String toString() {
        return low + " to " + high + " (90 %, bootstrap of " + resamples + ")";
    }
}
