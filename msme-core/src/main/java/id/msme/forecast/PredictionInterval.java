package id.msme.forecast;

/**
 * The range in which a count is expected.
 *
 * @param estimate the count of the curve
 * @param low the lower end
 * @param high the upper end
 * @param level how much of the time the range should hold the count, between 0 and 1
 */
public record PredictionInterval(double estimate, double low, double high, double level) {

    /**
     * Checks the order.
     *
     * @param estimate the count of the curve
     * @param low the lower end
     * @param high the upper end
     * @param level how much of the time the range should hold the count
     * @throws IllegalArgumentException if the estimate is outside the range or the level is not between 0 and 1
     */
    public PredictionInterval {
        if (!(low <= estimate && estimate <= high)) {
            throw new IllegalArgumentException(
                    "an interval holds its estimate: " + low + ", " + estimate + ", " + high);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("the level of an interval is between 0 and 1, got " + level);
        }
    }

    /**
     * {@return whether a count is in the range, its ends included}
     *
     * @param count the count
     */
    public boolean holds(long count) {
        return low <= count && count <= high;
    }
}
