package id.msme.scoring;

import id.msme.text.Millionths;

/**
 * The score at one value of a fact.
 *
 * @param at the value, in the unit of the fact
 * @param score 0 to 100 in millionths
 */
public record ScorePoint(long at, long score) {

    /**
     * Checks the score.
     *
     * @param at the value
     * @param score the score
     * @throws IllegalArgumentException if the score is not within 0 to 100
     */
    public ScorePoint {
        if (score < 0 || score > Millionths.FULL_SCORE) {
            throw new IllegalArgumentException("a score is 0 to 100, got " + Millionths.toText(score));
        }
    }

    /**
     * {@return a point with a whole score}
     *
     * @param at the value, in the unit of the fact
     * @param score 0 to 100
     */
    public static ScorePoint of(long at, int score) {
        return new ScorePoint(at, score * Millionths.ONE);
    }
}
