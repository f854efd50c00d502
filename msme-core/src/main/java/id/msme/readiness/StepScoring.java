package id.msme.readiness;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A staircase: the score of each point holds from there up to the next. The first point is the least the fact can be, so that every
 * value has a score.
 */
public final class StepScoring implements Scoring {

    private final Fact fact;
    private final Course course;
    private final List<ScorePoint> points;
    private final ScoreCurve curve;

    private StepScoring(Fact fact, Course course, List<ScorePoint> points) {
        this.fact = fact;
        this.course = course;
        this.points = List.copyOf(points);
        this.curve = new ScoreCurve(fact, course, this.points);
        if (points.get(0).at() != fact.least()) {
            throw new IllegalArgumentException("the steps of " + fact.member() + " do not start at its least value");
        }
    }

    /**
     * Checks a function.
     *
     * @param fact the fact it reads
     * @param course what it says of itself
     * @param points at least one, in rising order, the first at the least the fact can be
     * @return the function
     * @throws IllegalArgumentException if the points are not so, or not of that course
     */
    public static StepScoring of(Fact fact, Course course, List<ScorePoint> points) {
        return new StepScoring(fact, course, points);
    }

    /**
     * {@return a checked function of the points given}
     *
     * @param fact the fact it reads
     * @param course what it says of itself
     * @param points as in {@link #of(Fact, Course, List)}
     */
    public static StepScoring of(Fact fact, Course course, ScorePoint... points) {
        return new StepScoring(fact, course, List.of(points));
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
        return value < 0 ? curve.least() : curve.step(value);
    }

    @Override
    public long high(Facts facts) {
        long value = facts.value(fact);
        return value < 0 ? curve.most() : curve.step(value);
    }

    @Override
    public boolean isMonotone() {
        return course == (fact.isMoreBetter() ? Course.RISING : Course.FALLING);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StepScoring that
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
        return "step of " + fact.member() + " " + course + " " + points;
    }
}
