package id.msme.forecast;

import id.msme.language.Language;
import java.time.LocalDate;
import java.util.Objects;

/** A range of counts about the estimate for a day. */
public final class PredictionInterval {

    private final LocalDate day;
    private final double estimate;
    private final double low;
    private final double high;
    private final double level;

    PredictionInterval(LocalDate day, double estimate, double low, double high, double level) {
        if (!(low <= estimate && estimate <= high)) {
            throw new IllegalArgumentException(
                    "expected low ≤ estimate ≤ high, found " + low + ", " + estimate + ", " + high);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("expected a level between 0 and 1, found " + level);
        }
        this.day = day;
        this.estimate = estimate;
        this.low = low;
        this.high = high;
        this.level = level;
    }

    /** {@return the day} */
    public LocalDate day() {
        return day;
    }

    /** {@return the count of the curve} */
    public double estimate() {
        return estimate;
    }

    /** {@return the lower end} */
    public double low() {
        return low;
    }

    /** {@return the upper end} */
    public double high() {
        return high;
    }

    /** {@return the share of counts that the range is meant to hold, between 0 and 1} */
    public double level() {
        return level;
    }

    /**
     * Returns whether a count is in the range, its ends included.
     *
     * @param count the count
     * @return whether the range holds it
     */
    public boolean holds(long count) {
        return low <= count && count <= high;
    }

    /** The ends and the estimate as a language writes them, without the day. */
    String text(Language language) {
        return Figures.count(estimate, language) + " (" + Figures.count(low, language) + " – "
                + Figures.count(high, language) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PredictionInterval that
                && day.equals(that.day)
                && Double.compare(estimate, that.estimate) == 0
                && Double.compare(low, that.low) == 0
                && Double.compare(high, that.high) == 0
                && Double.compare(level, that.level) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, estimate, low, high, level);
    }

    /** {@return one line, for example {@code 27,263,731 (25,100,204 – 29,427,258) on 2024-12-31, 90 %}} */
    @Override
    public String toString() {
        return text(Language.EN) + " on " + day + ", " + Figures.percent(level, Language.EN);
    }
}
