package id.msme.scoring;

import id.msme.evidence.Fact;
import id.msme.text.Millionths;
import java.util.List;

/** The points of a function of one fact, checked, and the ends of its scores. */
final class ScoreCurve {

    private final long[] at;
    private final long[] score;
    private final long least;
    private final long most;

    ScoreCurve(Fact fact, Course course, List<ScorePoint> points) {
        check(fact, course, points);
        at = points.stream().mapToLong(ScorePoint::at).toArray();
        score = points.stream().mapToLong(ScorePoint::score).toArray();
        least = points.stream().mapToLong(ScorePoint::score).min().orElseThrow();
        most = points.stream().mapToLong(ScorePoint::score).max().orElseThrow();
    }

    private static void check(Fact fact, Course course, List<ScorePoint> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a function of " + fact.member() + " has at least one point");
        }
        for (int i = 0; i < points.size(); i++) {
            ScorePoint point = points.get(i);
            if (!fact.includes(point.at())) {
                throw new IllegalArgumentException(
                        "a point is outside the range of " + fact.member() + ": " + point.at());
            }
            if (i > 0 && points.get(i - 1).at() >= point.at()) {
                throw new IllegalArgumentException("the points of " + fact.member() + " are not in rising order");
            }
            if (i > 0 && !course.allows(points.get(i - 1).score(), point.score())) {
                throw new IllegalArgumentException(
                        "the function of " + fact.member() + " says it is " + course + ", and is not at " + point.at());
            }
        }
    }

    long least() {
        return least;
    }

    long most() {
        return most;
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
