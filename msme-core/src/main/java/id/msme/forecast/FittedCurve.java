package id.msme.forecast;

import id.msme.progress.PublishedSeries;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** A model fitted to counts. Immutable. */
public abstract sealed class FittedCurve permits LinearCurve, LogisticCurve, BassCurve {

    /** The level of an interval where none is asked for: 90 %. */
    public static final double LEVEL = 0.9;

    private static final int HORIZON_YEARS = 100;

    private final String model;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Convergence convergence;

    FittedCurve(String model, PublishedSeries series, Convergence convergence) {
        this.model = model;
        this.firstDay = series.first().orElseThrow().asOf();
        this.lastDay = series.latest().orElseThrow().asOf();
        this.convergence = convergence;
    }

    /** {@return the name of the model} */
    public final String model() {
        return model;
    }

    /** {@return the first day that was fitted} */
    public final LocalDate firstDay() {
        return firstDay;
    }

    /** {@return the last day that was fitted} */
    public final LocalDate lastDay() {
        return lastDay;
    }

    /** {@return how the fit came about} */
    public final Convergence convergence() {
        return convergence;
    }

    /** {@return what neither the curve nor an interval exceeds, if there is such a limit} */
    public abstract OptionalLong ceiling();

    /**
     * {@return the count of the curve by the end of a day}
     *
     * @param day the day
     */
    public final double at(LocalDate day) {
        return estimate(day.toEpochDay());
    }

    /**
     * {@return the range in which a new count of that day is expected}
     *
     * @param day the day
     * @param level how much of the time it should hold the count, between 0 and 1
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public final PredictionInterval interval(LocalDate day, double level) {
        return interval(day.toEpochDay(), level, StudentT.twoSided(level, convergence.degreesOfFreedom()));
    }

    /**
     * {@return the first day on which the curve is at or above a value; empty if it never gets there by 9999-12-31}
     *
     * @param value the count to reach
     */
    public abstract Optional<LocalDate> reaches(long value);

    /**
     * {@return when a value is reached, by the curve and by both ends of its interval}
     *
     * <p>Days are looked at from the first that was fitted to a century after the last: an end that needs longer is empty.
     *
     * @param value the count to reach
     * @param level the level of the interval, between 0 and 1
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public final ReachDates reachDates(long value, double level) {
        double t = StudentT.twoSided(level, convergence.degreesOfFreedom());
        Optional<LocalDate> earliest = Optional.empty();
        long end = lastDay.plusYears(HORIZON_YEARS).toEpochDay();
        for (long day = firstDay.toEpochDay(); day <= end; day++) {
            PredictionInterval interval = interval(day, level, t);
            if (earliest.isEmpty() && interval.high() >= value) {
                earliest = Optional.of(LocalDate.ofEpochDay(day));
            }
            if (interval.low() >= value) {
                return new ReachDates(earliest, expected(value), Optional.of(LocalDate.ofEpochDay(day)), level);
            }
        }
        return new ReachDates(earliest, expected(value), Optional.empty(), level);
    }

    private Optional<LocalDate> expected(long value) {
        return reaches(value).map(day -> day.isBefore(firstDay) ? firstDay : day);
    }

    abstract double estimate(long epochDay);

    /** The interval for the t of its level. */
    abstract PredictionInterval interval(long epochDay, double level, double t);
}
