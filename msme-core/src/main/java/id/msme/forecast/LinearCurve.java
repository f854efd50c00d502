package id.msme.forecast;

import id.msme.number.Fraction;
import id.msme.progress.PublishedSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A straight line through counts. */
public final class LinearCurve extends FittedCurve {

    private final Line line;

    LinearCurve(PublishedSeries series, Line line) {
        super(
                "linear",
                series,
                new Convergence(Convergence.Outcome.CLOSED_FORM, 0, line.sumOfSquares(), line.freedom(), List.of()));
        this.line = line;
    }

    /** {@return the pace, in counts a day} */
    public double perDay() {
        return line.slope();
    }

    @Override
    public OptionalLong ceiling() {
        return OptionalLong.empty();
    }

    @Override
    public Optional<LocalDate> reaches(long value) {
        return line.slope() > 0 ? Days.from(line.whereAt(Fraction.of(value))) : Optional.empty();
    }

    @Override
    double estimate(long epochDay) {
        return line.at(epochDay);
    }

    @Override
    PredictionInterval interval(long epochDay, double level, double t) {
        double estimate = line.at(epochDay);
        double half = t * line.errorAt(epochDay);
        return new PredictionInterval(estimate, estimate - half, estimate + half, level);
    }
}
