package id.msme.scoring;

import id.msme.evidence.Fact;
import java.util.List;

/**
 * A staircase: the score of each point holds from there up to the next. The first point is the least the fact can be, so that every
 * value has a score.
 */
public final class StepScoring extends PointScoring {

    private StepScoring(Fact fact, Course course, List<ScorePoint> points) {
        super(fact, course, points);
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

    @Override
    String kind() {
        return "step";
    }

    @Override
    long score(long value) {
        return curve().step(value);
    }
}
