package id.msme.cohort;

import id.msme.number.Score;
import id.msme.scoring.ScoreRange;
import id.msme.text.Millionths;

/**
 * The sum of overall scores, in millionths.
 *
 * @param msmes how many
 * @param low the sum of the lower ends
 * @param high the sum of the upper ends
 */
record ScoreSum(long msmes, long low, long high) {

    static ScoreSum of(ScoreRange score) {
        return new ScoreSum(1, Millionths.of(score.low()), Millionths.of(score.high()));
    }

    ScoreSum plus(ScoreSum other) {
        return new ScoreSum(
                Math.addExact(msmes, other.msmes), Math.addExact(low, other.low), Math.addExact(high, other.high));
    }

    GroupReadiness toReadiness(String key) {
        return new GroupReadiness(key, msmes, new ScoreRange(mean(low), mean(high)));
    }

    private Score mean(long sum) {
        return Millionths.toScore(sum / msmes);
    }
}
