package id.msme.forecast;

import id.msme.number.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A straight line fitted to counts. */
public final class LinearCurve extends FittedCurve {

    private final Line line;

    LinearCurve(Fitting fitting, Line line) {
        super(fitting, line.convergence());
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
    OptionalLong lowestCeiling() {
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
    PredictionInterval interval(LocalDate day, double level, double t) {
        double estimate = line.at(day.toEpochDay());
        double half = t * line.errorAt(day.toEpochDay());
        return new PredictionInterval(day, estimate, estimate - half, estimate + half, level);
    }

    @Override
    List<Scenarios.Scatter> scatters() {
        return List.of(new Scenarios.Scatter((day, shift) -> line.at(day) + shift, line.errors()));
    }

    @Override
    int parameterCount() {
        return Line.PARAMETERS;
    }
}
