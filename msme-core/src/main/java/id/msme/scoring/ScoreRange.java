package id.msme.scoring;

import id.msme.text.Millionths;

/**
 * The scores that the evidence leaves possible.
 *
 * @param low the least, 0 to 100 in millionths
 * @param high the most, 0 to 100 in millionths
 */
public record ScoreRange(long low, long high) {

    /** Nothing is known: 0 to 100. */
    public static final ScoreRange UNKNOWN = new ScoreRange(0, Millionths.FULL_SCORE);

    /**
     * Checks the ends.
     *
     * @param low the least
     * @param high the most
     * @throws IllegalArgumentException if they are not in order or not within 0 to 100
     */
    public ScoreRange {
        if (low < 0 || low > high || high > Millionths.FULL_SCORE) {
            throw new IllegalArgumentException("a range of scores lies within 0 to 100, low end first");
        }
    }

    /** {@return whether the score is certain} */
    public boolean isExact() {
        return low == high;
    }

    /** {@return how far apart the ends are, in millionths} */
    public long width() {
        return high - low;
    }

    /**
     * {@return whether every score of another range lies in this one}
     *
     * @param other the other range
     */
    public boolean includes(ScoreRange other) {
        return low <= other.low && other.high <= high;
    }

    /** {@return the score, or both ends with two dots between, for example {@code 40..62.5}} */
    @Override
    public String toString() {
        return isExact() ? Millionths.toText(low) : Millionths.toText(low) + ".." + Millionths.toText(high);
    }
}
