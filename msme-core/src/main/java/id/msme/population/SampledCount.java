package id.msme.population;

import java.util.Objects;

/**
 * A number of MSMEs that was counted in a population, with its sampling error.
 *
 * <p>The standard error is that of a simple random sample without replacement. The population is drawn more evenly than
 * that, so the true error is at most as large; it is 0 where every MSME was drawn. It covers chance alone: errors of
 * the published figures and of the assumptions come on top.
 */
public final class SampledCount {

    private final long msmes;
    private final long represents;
    private final long size;

    SampledCount(long msmes, long represents, long size) {
        this.msmes = msmes;
        this.represents = represents;
        this.size = size;
    }

    /** {@return the number of MSMEs, the sum of the weights} */
    public long msmes() {
        return msmes;
    }

    /** {@return the part of all MSMEs, 0 to 1} */
    public double share() {
        return msmes / (double) represents;
    }

    /** {@return the standard error of the share} */
    public double standardError() {
        if (size >= represents) {
            return 0;
        }
        double finite = (represents - size) / (represents - 1.0);
        return StrictMath.sqrt(share() * (1 - share()) / size * finite);
    }

    /** {@return the standard error of the number of MSMEs, rounded up} */
    public long msmesError() {
        return (long) StrictMath.ceil(standardError() * represents);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampledCount that
                && msmes == that.msmes
                && represents == that.represents
                && size == that.size;
    }

    @Override
    public int hashCode() {
        return Objects.hash(msmes, represents, size);
    }

    /** {@return the number with its standard error, for example {@code 193,959 ± 441 MSMEs}} */
    @Override
    public String toString() {
        return Figures.count(msmes) + " ± " + Figures.count(msmesError()) + " MSMEs";
    }
}
