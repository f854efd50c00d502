package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.number.Fraction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A straight line: the same pace every day. The line goes on beyond both ends.
 *
 * @param from a day on the line
 * @param to another, later day on the line
 */
public record StraightLine(Milestone from, Milestone to) implements ExpectedPath {

    /**
     * Checks the order of the days.
     *
     * @param from a day on the line
     * @param to another, later day on the line
     * @throws IllegalArgumentException if the second day is not after the first
     */
    public StraightLine {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (!to.day().isAfter(from.day())) {
            throw new IllegalArgumentException("a line leads to a later day: " + from.day() + " to " + to.day());
        }
        from.checkRisesTo(to);
    }

    @Override
    public Fraction at(LocalDate day) {
        return from.toward(to, way(day));
    }

    /** The part of the days between the ends that has passed; below 0 and above 1 outside. */
    private Fraction way(LocalDate day) {
        return Fraction.of(ChronoUnit.DAYS.between(from.day(), day), ChronoUnit.DAYS.between(from.day(), to.day()));
    }
}
