package id.msme.forecast;

import id.msme.language.Language;
import id.msme.number.Fraction;
import id.msme.progress.Observation;
import id.msme.progress.PublishedSeries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * Logistic growth towards a given ceiling: ordinary least squares of ln(count / (ceiling − count)) on days.
 *
 * <p>Every count weighs the same on that scale, so those near the ceiling weigh most in MSMEs.
 */
public final class LogisticGrowth implements ForecastModel {

    private static final int POINTS = 3;

    private final long ceiling;
    private final OptionalLong lowest;

    private LogisticGrowth(long ceiling, OptionalLong lowest) {
        this.ceiling = ceiling;
        this.lowest = lowest;
    }

    /**
     * Returns the model with a ceiling.
     *
     * @param ceiling the count that is approached and never passed, such as the population
     * @return the model
     * @throws IllegalArgumentException if the ceiling is below 1
     */
    public static LogisticGrowth towards(long ceiling) {
        return new LogisticGrowth(Ceilings.checked(ceiling), OptionalLong.empty());
    }

    /**
     * Returns this model with another lower end of the range of ceilings that an {@link Outlook} allows for.
     *
     * <p>Without it, and if it is lower, the range starts a tenth above the largest count. The estimate and the model
     * interval do not depend on it.
     *
     * @param lowestCeiling the lowest count that the ceiling may be
     * @return the model
     * @throws IllegalArgumentException if it is below 1 or above the ceiling
     */
    public LogisticGrowth withLowestCeiling(long lowestCeiling) {
        return new LogisticGrowth(ceiling, OptionalLong.of(Ceilings.checkedLowest(lowestCeiling, ceiling)));
    }

    @Override
    public String id() {
        return "logistic";
    }

    @Override
    public int pointsNeeded() {
        return POINTS;
    }

    @Override
    public FitResult fit(PublishedSeries series, LocalDate asOf) {
        Fitting fitting = Fitting.of(id(), series, asOf);
        List<Observation> points = fitting.points();
        if (points.size() < POINTS) {
            return FitResult.refused(fitting, POINTS, FitResult.Reason.TOO_FEW_POINTS);
        }
        if (Days.different(points) < 2) {
            return FitResult.refused(fitting, POINTS, FitResult.Reason.TOO_FEW_DAYS);
        }
        if (points.stream().anyMatch(point -> point.count() < 1 || point.count() >= ceiling)) {
            return FitResult.refused(fitting, POINTS, FitResult.Reason.OUTSIDE_CEILING);
        }
        long least = Ceilings.lowest(lowest, fitting.largest(), ceiling);
        return FitResult.fitted(fitting, POINTS, new LogisticCurve(fitting, line(points, ceiling), ceiling, least));
    }

    static Line line(List<Observation> points, long ceiling) {
        return new Line(points.stream()
                .map(point -> new Line.Point(point.asOf().toEpochDay(), logOdds(point.count(), ceiling)))
                .toList());
    }

    /** The logarithm as a double, taken as the exact fraction that it is. */
    static Fraction logOdds(long count, long ceiling) {
        return Fraction.of(new BigDecimal(StrictMath.log((double) count / (ceiling - count))));
    }

    /** {@return one line, for example {@code logistic towards 64,200,000}} */
    @Override
    public String toString() {
        return id() + " towards " + Figures.count(ceiling, Language.EN);
    }
}
