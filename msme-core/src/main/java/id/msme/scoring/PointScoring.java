package id.msme.scoring;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A function of one fact, given by points; its kind determines the score between them. */
public abstract sealed class PointScoring extends Scoring permits LineScoring, StepScoring {

    private final Fact fact;
    private final Course course;
    private final List<ScorePoint> points;
    private final ScoreCurve curve;

    PointScoring(Course course, List<ScorePoint> points) {
        this.fact = ScoreCurve.factOf(points);
        this.course = course;
        this.points = points;
        this.curve = new ScoreCurve(fact, course, points);
    }

    /** The name of the kind. */
    abstract String kind();

    /** The score of a value that is known. */
    abstract long score(long value);

    final ScoreCurve curve() {
        return curve;
    }

    /** {@return the fact that the function reads} */
    public final Fact fact() {
        return fact;
    }

    /** {@return the declared course} */
    public final Course course() {
        return course;
    }

    /** {@return the points, in rising order} */
    public final List<ScorePoint> points() {
        return points;
    }

    @Override
    public final Set<Fact> facts() {
        return Set.of(fact);
    }

    @Override
    final long lowMillionths(Facts facts) {
        long value = FACTS.value(facts, fact);
        return value < 0 ? curve.min() : score(value);
    }

    @Override
    final long highMillionths(Facts facts) {
        long value = FACTS.value(facts, fact);
        return value < 0 ? curve.max() : score(value);
    }

    @Override
    public final boolean isMonotone() {
        return course == (fact.isMoreBetter() ? Course.RISING : Course.FALLING);
    }

    /** {@return whether the other is of the same kind, fact, course and points} */
    @Override
    public final boolean equals(Object other) {
        return other instanceof PointScoring that
                && kind().equals(that.kind())
                && fact == that.fact
                && course == that.course
                && points.equals(that.points);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(fact, course, points);
    }

    /** {@return kind, course and points, for example {@code steps RISING [stock 0: 10, stock 20: 90]}} */
    @Override
    public final String toString() {
        return kind() + " " + course + " " + points;
    }
}
