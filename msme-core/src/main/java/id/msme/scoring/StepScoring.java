package id.msme.scoring;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A function of steps: the score of each point holds up to the next point. The first point is at the least value of the
 * fact, so that every value has a score.
 *
 * <pre>{@code
 * StepScoring.of(
 *         Course.RISING,
 *         ScorePoint.of(Measure.decimal(Fact.RATING, "0"), 0),
 *         ScorePoint.of(Measure.decimal(Fact.RATING, "4.5"), 50),
 *         ScorePoint.of(Measure.decimal(Fact.RATING, "4.8"), 100))
 * }</pre>
 */
public final class StepScoring extends PointScoring {

    private StepScoring(Course course, List<ScorePoint> points) {
        super(course, points);
        if (!points.get(0).at().equals(fact().min())) {
            throw new IllegalArgumentException("steps start at the least value of their fact, " + fact().min()
                    + "; found " + points.get(0).at());
        }
    }

    /**
     * Returns a function.
     *
     * @param course the declared course
     * @param points at least one, all of one fact, in rising order, the first at the least value of the fact
     * @return the function
     * @throws IllegalArgumentException if the points are not so or not of that course
     */
    public static StepScoring of(Course course, List<ScorePoint> points) {
        return new StepScoring(requireNonNull(course, "course"), List.copyOf(requireNonNull(points, "points")));
    }

    /**
     * Returns a function.
     *
     * @param course the declared course
     * @param points as in {@link #of(Course, List)}
     * @return the function
     * @throws IllegalArgumentException as in {@link #of(Course, List)}
     */
    public static StepScoring of(Course course, ScorePoint... points) {
        return of(course, List.of(requireNonNull(points, "points")));
    }

    @Override
    String kind() {
        return "steps";
    }

    @Override
    long score(long value) {
        return curve().step(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        requireNonNull(visitor, "visitor");
        return visitor.visit(this);
    }
}
