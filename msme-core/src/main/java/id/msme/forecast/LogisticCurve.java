package id.msme.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A logistic curve (S-curve) towards a ceiling, fitted to counts. Its model interval is that of the straight line in
 * log odds, carried back.
 */
public final class LogisticCurve extends FittedCurve {

    private final Line line;
    private final long ceiling;
    private final long lowest;

    LogisticCurve(Fitting fitting, Line line, long ceiling, long lowest) {
        super(fitting, line.convergence());
        this.line = line;
        this.ceiling = ceiling;
        this.lowest = lowest;
    }

    /** {@return the rise of the log odds a day} */
    public double ratePerDay() {
        return line.slope();
    }

    @Override
    public OptionalLong ceiling() {
        return OptionalLong.of(ceiling);
    }

    @Override
    OptionalLong lowestCeiling() {
        return OptionalLong.of(lowest);
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
        return back(line.at(epochDay), ceiling);
    }

    @Override
    PredictionInterval interval(LocalDate day, double level, double t) {
        double middle = line.at(day.toEpochDay());
        double half = t * line.errorAt(day.toEpochDay());
        return new PredictionInterval(
                day, back(middle, ceiling), back(middle - half, ceiling), back(middle + half, ceiling), level);
    }

    @Override
    List<Scenarios.Scatter> scatters() {
        return Arrays.stream(Ceilings.between(lowest, ceiling))
                .mapToObj(this::scatter)
                .toList();
    }

    private Scenarios.Scatter scatter(long assumed) {
        Line fitted = LogisticGrowth.line(fitting().points(), assumed);
        return new Scenarios.Scatter((day, shift) -> back(fitted.at(day) + shift, assumed), fitted.errors());
    }

    @Override
    int parameterCount() {
        return Line.PARAMETERS;
    }

    private static double back(double logOdds, long ceiling) {
        return ceiling / (1 + StrictMath.exp(-logOdds));
    }
}
