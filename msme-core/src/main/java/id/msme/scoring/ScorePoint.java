package id.msme.scoring;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Measure;
import id.msme.number.Score;

/**
 * The score at one value of a fact.
 *
 * @param at the fact and its value
 * @param score the score at that value
 */
public record ScorePoint(Measure at, Score score) {

    /** Checks that no part is null. */
    public ScorePoint {
        requireNonNull(at, "at");
        requireNonNull(score, "score");
    }

    /**
     * Returns a point with a whole score.
     *
     * @param at the fact and its value, for example {@code Measure.months(Fact.RECORDED_MONTHS, 12)}
     * @param points the score, 0 to 100
     * @return the point
     * @throws IllegalArgumentException if the score is out of range
     */
    public static ScorePoint of(Measure at, int points) {
        return new ScorePoint(at, Score.of(points));
    }

    /** {@return the value and the score, for example {@code recordedMonths 12 months: 100}} */
    @Override
    public String toString() {
        return at + ": " + score;
    }
}
