package id.msme.scoring;

import static java.util.Objects.requireNonNull;

import id.msme.number.Score;
import java.math.BigDecimal;

/**
 * The scores that the evidence leaves possible.
 *
 * @param low the least score
 * @param high the greatest score
 */
public record ScoreRange(Score low, Score high) {

    /** All scores, 0 to 100: nothing is known. */
    public static final ScoreRange UNKNOWN = new ScoreRange(Score.MIN, Score.MAX);

    /** @throws IllegalArgumentException if the low end is above the high end */
    public ScoreRange {
        requireNonNull(low, "low");
        requireNonNull(high, "high");
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range starts at its low end; found " + low + " to " + high);
        }
    }

    /** {@return whether only one score is possible} */
    public boolean isExact() {
        return low.equals(high);
    }

    /** {@return the distance between the ends, in points} */
    public BigDecimal width() {
        return high.toBigDecimal().subtract(low.toBigDecimal());
    }

    /**
     * {@return whether every score of another range lies in this one}
     *
     * @param other the other range
     */
    public boolean includes(ScoreRange other) {
        requireNonNull(other, "other");
        return low.compareTo(other.low) <= 0 && other.high.compareTo(high) <= 0;
    }

    /** {@return the score, for example {@code 62.5}, or both ends, for example {@code 40 to 62.5}} */
    @Override
    public String toString() {
        return isExact() ? low.toString() : low + " to " + high;
    }
}
