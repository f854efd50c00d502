package id.msme.forecast;

import id.msme.progress.PublishedSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** An S towards a ceiling, fitted to counts. Its interval is that of the straight line in log odds, carried back. */
public final class LogisticCurve extends FittedCurve {

    private final Line line;
    private final long ceiling;

    LogisticCurve(PublishedSeries series, Line line, long ceiling) {
        super(
                "logistic",
                series,
                new Convergence(Convergence.Outcome.CLOSED_FORM, 0, line.sumOfSquares(), line.freedom(), List.of()));
        this.line = line;
        this.ceiling = ceiling;
    }

    /** {@return by how much the log odds rise a day} */
    public double ratePerDay() {
        return line.slope();
    }

    @Override
    public OptionalLong ceiling() {
        return OptionalLong.of(ceiling);
    }

    @Override
    public Optional<LocalDate> reaches(long value) {
        if (!(line.slope() > 0) || value >= ceiling) {
            return Optional.empty();
        }
        return value < 1 ? Optional.of(firstDay()) : Days.from(line.whereAt(LogisticGrowth.logOdds(value, ceiling)));
    }

    @Override
    double estimate(long epochDay) {
        return back(line.at(epochDay));
    }

    @Override
    PredictionInterval interval(long epochDay, double level, double t) {
        double middle = line.at(epochDay);
        double half = t * line.errorAt(epochDay);
        return new PredictionInterval(back(middle), back(middle - half), back(middle + half), level);
    }

    private double back(double logOdds) {
        return ceiling / (1 + StrictMath.exp(-logOdds));
    }
}
