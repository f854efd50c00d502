package id.msme.scoring;

import id.msme.evidence.Fact;
import java.util.List;

/**
 * A straight line from point to point (piecewise linear), level before the first point and after the last.
 */
public final class LineScoring extends PointScoring {

    private LineScoring(Fact fact, Course course, List<ScorePoint> points) {
        super(fact, course, points);
        if (!curve().fitsLines()) {
            throw new IllegalArgumentException("two points of " + fact.member() + " are too far apart");
        }
    }

    /**
     * Checks a function.
     *
     * @param fact the fact it reads
     * @param course what it says of itself
     * @param points at least one, in rising order and within the range of the fact
     * @return the function
     * @throws IllegalArgumentException if the points are not so, not of that course, or two are further apart than 4.6 × 10^10
     */
    public static LineScoring of(Fact fact, Course course, List<ScorePoint> points) {
        return new LineScoring(fact, course, points);
    }

    /**
     * {@return a checked function of the points given}
     *
     * @param fact the fact it reads
     * @param course what it says of itself
     * @param points as in {@link #of(Fact, Course, List)}
     */
    public static LineScoring of(Fact fact, Course course, ScorePoint... points) {
        return new LineScoring(fact, course, List.of(points));
    }

    @Override
    String kind() {
        return "line";
    }

    @Override
    long score(long value) {
        return curve().line(value);
    }
}
