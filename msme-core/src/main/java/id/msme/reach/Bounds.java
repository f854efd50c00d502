package id.msme.reach;

/**
 * The least and the most that a number can be.
 *
 * @param low the least, 0 or more
 * @param high the most
 */
public record Bounds(long low, long high) {

    /**
     * Checks the order.
     *
     * @param low the least
     * @param high the most
     * @throws IllegalArgumentException if the least is negative or above the most
     */
    public Bounds {
        if (low < 0 || low > high) {
            throw new IllegalArgumentException("bounds reach from 0 or more upwards: " + low + ", " + high);
        }
    }

    /**
     * {@return bounds around a number that is known}
     *
     * @param value the number
     */
    public static Bounds exactly(long value) {
        return new Bounds(value, value);
    }

    /** {@return whether the number is known} */
    public boolean isExact() {
        return low == high;
    }

    /**
     * {@return whether a number can be the one}
     *
     * @param value the number
     */
    public boolean contains(long value) {
        return value >= low && value <= high;
    }

    /** {@return the number, or least and most with two dots between} */
    @Override
    public String toString() {
        return isExact() ? Long.toString(low) : low + ".." + high;
    }
}
