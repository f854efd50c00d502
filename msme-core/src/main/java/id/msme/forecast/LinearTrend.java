package id.msme.forecast;

import id.msme.number.Fraction;
import id.msme.progress.PublishedSeries;
import java.time.LocalDate;

/** A linear trend: ordinary least squares of the count on days. The line has no ceiling and does not stop at 0. */
public final class LinearTrend implements ForecastModel {

    private static final int POINTS = 3;
    private static final LinearTrend STANDARD = new LinearTrend();

    private LinearTrend() {}

    /** {@return the model} */
    public static LinearTrend standard() {
        return STANDARD;
    }

    @Override
    public String id() {
        return "linear";
    }

    @Override
    public int pointsNeeded() {
        return POINTS;
    }

    @Override
    public FitResult fit(PublishedSeries series, LocalDate asOf) {
        Fitting fitting = Fitting.of(id(), series, asOf);
        if (fitting.size() < POINTS) {
            return FitResult.refused(fitting, POINTS, FitResult.Reason.TOO_FEW_POINTS);
        }
        if (Days.different(fitting.points()) < 2) {
            return FitResult.refused(fitting, POINTS, FitResult.Reason.TOO_FEW_DAYS);
        }
        var line = new Line(fitting.points().stream()
                .map(point -> new Line.Point(point.asOf().toEpochDay(), Fraction.of(point.count())))
                .toList());
        return FitResult.fitted(fitting, POINTS, new LinearCurve(fitting, line));
    }

    /** {@return {@code linear}} */
    @Override
    public String toString() {
        return id();
    }
}
