package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.number.Fraction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An S-curve: a slow start, the fastest pace half-way and a slow end; after the part t of the days, 3t² − 2t³ of the
 * way. Level before the first day and after the last.
 *
 * <p>The polynomial is our choice (an inference, not a plan of any ministry); it is exact where the usual logistic
 * curve is not, and starts and ends in the two points.
 *
 * @param from where it starts
 * @param to where it ends
 */
public record SCurve(Milestone from, Milestone to) implements ExpectedPath {

    /**
     * Checks the order of the days.
     *
     * @param from where it starts
     * @param to where it ends
     * @throws IllegalArgumentException if the last day is not after the first
     */
    public SCurve {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (!to.day().isAfter(from.day())) {
            throw new IllegalArgumentException("a curve leads to a later day: " + from.day() + " to " + to.day());
        }
        from.checkRisesTo(to);
    }

    @Override
    public Fraction at(LocalDate day) {
        long length = ChronoUnit.DAYS.between(from.day(), to.day());
        long passed = Math.max(0, Math.min(length, ChronoUnit.DAYS.between(from.day(), day)));
        Fraction t = Fraction.of(passed, length);
        Fraction way = t.times(t).times(Fraction.of(3).minus(Fraction.of(2).times(t)));
        return from.toward(to, way);
    }
}
