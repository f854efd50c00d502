package id.msme.readiness;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A straight line from point to point (piecewise linear), level before the first point and after the last.
 */
public final class LineScoring implements Scoring {

    private final Fact fact;
    private final Course course;
    private final List<ScorePoint> points;
    private final ScoreCurve curve;

    private LineScoring(Fact fact, Course course, List<ScorePoint> points) {
        this.fact = fact;
        this.course = course;
        this.points = List.copyOf(points);
        this.curve = new ScoreCurve(fact, course, this.points);
        if (!curve.fitsLines()) {
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

    /** {@return the fact it reads} */
    public Fact fact() {
        return fact;
    }

    /** {@return what it says of itself} */
    public Course course() {
        return course;
    }

    /** {@return the points, in rising order} */
    public List<ScorePoint> points() {
        return points;
    }

    @Override
    public Set<Fact> facts() {
        return Set.of(fact);
    }

    @Override
    public long low(Facts facts) {
        long value = facts.value(fact);
        return value < 0 ? curve.least() : curve.line(value);
    }

    @Override
    public long high(Facts facts) {
        long value = facts.value(fact);
        return value < 0 ? curve.most() : curve.line(value);
    }

    @Override
    public boolean isMonotone() {
        return course == (fact.isMoreBetter() ? Course.RISING : Course.FALLING);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineScoring that
                && fact == that.fact
                && course == that.course
                && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fact, course, points);
    }

    /** {@return fact, course and points} */
    @Override
    public String toString() {
        return "line of " + fact.member() + " " + course + " " + points;
    }
}
