package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.number.Fraction;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan by milestones: straight from each to the next. Level before the first and after the last.
 *
 * @param points at least two, each on a later day than the one before
 */
public record Milestones(List<Milestone> points) implements ExpectedPath {

    /**
     * Checks the order of the days.
     *
     * @param points at least two, each on a later day than the one before
     * @throws IllegalArgumentException if there are fewer or the days are not in order
     */
    public Milestones {
        requireNonNull(points, "points");
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a plan has at least two milestones, got " + points.size());
        }
        for (int i = 1; i < points.size(); i++) {
            if (!points.get(i).day().isAfter(points.get(i - 1).day())) {
                throw new IllegalArgumentException("milestones stand in the order of their days: "
                        + points.get(i - 1).day() + ", " + points.get(i).day());
            }
            points.get(i - 1).checkRisesTo(points.get(i));
        }
    }

    @Override
    public Fraction at(LocalDate day) {
        requireNonNull(day, "day");
        if (day.isBefore(points.get(0).day())) {
            return Fraction.of(points.get(0).count());
        }
        for (int i = 1; i < points.size(); i++) {
            if (!day.isAfter(points.get(i).day())) {
                return new StraightLine(points.get(i - 1), points.get(i)).at(day);
            }
        }
        return Fraction.of(points.get(points.size() - 1).count());
    }
}
