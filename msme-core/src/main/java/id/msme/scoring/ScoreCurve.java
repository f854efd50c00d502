package id.msme.scoring;

import id.msme.evidence.Fact;
import id.msme.text.Millionths;
import java.util.Arrays;
import java.util.List;

/** The points of a function of one fact, checked, as the numbers that the function computes with. */
final class ScoreCurve {

    private final long[] at;
    private final long[] score;
    private final long min;
    private final long max;

    ScoreCurve(Fact fact, Course course, List<ScorePoint> points) {
        points.forEach(point -> checkFact(fact, point));
        at = points.stream().mapToLong(point -> Scoring.FACTS.units(point.at())).toArray();
        score = points.stream().mapToLong(point -> Millionths.of(point.score())).toArray();
        for (int i = 1; i < at.length; i++) {
            checkOrder(course, points.get(i - 1), points.get(i), at[i - 1] < at[i]);
        }
        min = Arrays.stream(score).min().orElseThrow();
        max = Arrays.stream(score).max().orElseThrow();
    }

    /** The fact of the first point, which all others share. */
    static Fact factOf(List<ScorePoint> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a function has at least one point");
        }
        return points.get(0).at().fact();
    }

    private static void checkFact(Fact fact, ScorePoint point) {
        if (point.at().fact() != fact) {
            throw new IllegalArgumentException("the points of a function are of one fact; found " + fact.member()
                    + " and " + point.at().fact().member());
        }
    }

    private static void checkOrder(Course course, ScorePoint one, ScorePoint next, boolean isRising) {
        if (!isRising) {
            throw new IllegalArgumentException("points are in rising order; found " + next.at() + " after " + one.at());
        }
        if (!course.allows(one.score(), next.score())) {
            throw new IllegalArgumentException(
                    "a function declared " + course + " cannot go from " + one + " to " + next);
        }
    }

    long min() {
        return min;
    }

    long max() {
        return max;
    }

    /** The score of the last point at or before a value; that of the first before all. */
    long step(long value) {
        return score[indexBefore(value)];
    }

    /** The score on the straight line between the points around a value; level beyond the first and the last. */
    long line(long value) {
        int i = indexBefore(value);
        if (value <= at[i] || i == at.length - 1) {
            return score[i];
        }
        long span = at[i + 1] - at[i];
        return Millionths.rounded(score[i] * span + (score[i + 1] - score[i]) * (value - at[i]), span);
    }

    /** Whether a line between any two neighbours can be computed in a long. */
    boolean fitsLines() {
        for (int i = 1; i < at.length; i++) {
            if (at[i] - at[i - 1] > Long.MAX_VALUE / (2 * Millionths.FULL_SCORE)) {
                return false;
            }
        }
        return true;
    }

    private int indexBefore(long value) {
        int i = at.length - 1;
        while (i > 0 && at[i] > value) {
            i--;
        }
        return i;
    }
}
