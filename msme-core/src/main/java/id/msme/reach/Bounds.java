package id.msme.reach;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * The least and the greatest possible value of a number.
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

    /** {@return the number, or least and most, such as {@code 7,000,000 to 13,000,000}} */
    @Override
    public String toString() {
        return isExact() ? grouped(low) : grouped(low) + " to " + grouped(high);
    }

    static String grouped(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
