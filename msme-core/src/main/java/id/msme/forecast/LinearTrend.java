package id.msme.forecast;

import id.msme.number.Fraction;
import id.msme.progress.Observation;
import id.msme.progress.PublishedSeries;
import java.util.List;

/** The same pace for ever: ordinary least squares of the count on days. It has no ceiling and does not stop at 0. */
public final class LinearTrend implements ForecastModel {

    private static final int POINTS = 3;

    private LinearTrend() {}

    /** {@return the model} */
    public static LinearTrend of() {
        return new LinearTrend();
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
    public FitResult fit(PublishedSeries series) {
        List<Observation> points = series.points();
        if (points.size() < POINTS) {
            return new FitResult.Refused(id(), FitResult.Reason.TOO_FEW_POINTS, POINTS, points.size());
        }
        if (Days.different(points) < 2) {
            return new FitResult.Refused(id(), FitResult.Reason.TOO_FEW_DAYS, POINTS, points.size());
        }
        var line = new Line(points.stream()
                .map(point -> new Line.Point(point.asOf().toEpochDay(), Fraction.of(point.count())))
                .toList());
        return new FitResult.Fitted(new LinearCurve(series, line));
    }
}
