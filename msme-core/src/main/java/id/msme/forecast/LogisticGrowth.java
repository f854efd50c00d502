package id.msme.forecast;

import id.msme.number.Fraction;
import id.msme.progress.Observation;
import id.msme.progress.PublishedSeries;
import java.math.BigDecimal;
import java.util.List;

/**
 * An S towards a ceiling that is given: ordinary least squares of ln(count / (ceiling − count)) on days.
 *
 * <p>Every count weighs the same on that scale, so those near the ceiling weigh most in MSMEs.
 */
public final class LogisticGrowth implements ForecastModel {

    private static final int POINTS = 3;

    private final long ceiling;

    private LogisticGrowth(long ceiling) {
        this.ceiling = ceiling;
    }

    /**
     * {@return the model}
     *
     * @param ceiling the count that is approached and never passed, such as the population
     * @throws IllegalArgumentException if it is below 1
     */
    public static LogisticGrowth towards(long ceiling) {
        if (ceiling < 1) {
            throw new IllegalArgumentException("a ceiling is at least 1, got " + ceiling);
        }
        return new LogisticGrowth(ceiling);
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
    public FitResult fit(PublishedSeries series) {
        List<Observation> points = series.points();
        if (points.size() < POINTS) {
            return new FitResult.Refused(id(), FitResult.Reason.TOO_FEW_POINTS, POINTS, points.size());
        }
        if (Days.different(points) < 2) {
            return new FitResult.Refused(id(), FitResult.Reason.TOO_FEW_DAYS, POINTS, points.size());
        }
        if (points.stream().anyMatch(point -> point.count() < 1 || point.count() >= ceiling)) {
            return new FitResult.Refused(id(), FitResult.Reason.OUTSIDE_CEILING, POINTS, points.size());
        }
        var line = new Line(points.stream()
                .map(point -> new Line.Point(point.asOf().toEpochDay(), logOdds(point.count(), ceiling)))
                .toList());
        return new FitResult.Fitted(new LogisticCurve(series, line, ceiling));
    }

    /** The logarithm as a double, taken as the exact fraction that it is. */
    static Fraction logOdds(long count, long ceiling) {
        return Fraction.of(new BigDecimal(StrictMath.log((double) count / (ceiling - count))));
    }
}
