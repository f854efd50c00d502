package id.msme.scoring;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A straight line from point to point (piecewise linear), level before the first point and after the last.
 *
 * <pre>{@code
 * LineScoring.of(
 *         Course.FALLING,
 *         ScorePoint.of(Measure.duration(Fact.RESPONSE_TIME, Duration.ofHours(12)), 100),
 *         ScorePoint.of(Measure.duration(Fact.RESPONSE_TIME, Duration.ofHours(48)), 0))
 * }</pre>
 */
public final class LineScoring extends PointScoring {

    private LineScoring(Course course, List<ScorePoint> points) {
        super(course, points);
        if (!curve().fitsLines()) {
            throw new IllegalArgumentException("two points of " + fact().member() + " are too far apart");
        }
    }

    /**
     * Returns a function.
     *
     * @param course the declared course
     * @param points at least one, all of one fact, in rising order
     * @return the function
     * @throws IllegalArgumentException if the points are not so or not of that course, or two are more than 4.6 × 10^10
     *     units apart
     */
    public static LineScoring of(Course course, List<ScorePoint> points) {
        return new LineScoring(requireNonNull(course, "course"), List.copyOf(requireNonNull(points, "points")));
    }

    /**
     * Returns a function.
     *
     * @param course the declared course
     * @param points as in {@link #of(Course, List)}
     * @return the function
     * @throws IllegalArgumentException as in {@link #of(Course, List)}
     */
    public static LineScoring of(Course course, ScorePoint... points) {
        return of(course, List.of(requireNonNull(points, "points")));
    }

    @Override
    String kind() {
        return "line";
    }

    @Override
    long score(long value) {
        return curve().line(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        requireNonNull(visitor, "visitor");
        return visitor.visit(this);
    }
}
