package id.msme.condition;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The unit of the numbers of a {@link Range}.
 *
 * <p>A unit creates ranges, so that no number is without a unit:
 *
 * <pre>{@code
 * Unit.MONTHS.atLeast(6)
 * Unit.RUPIAH.atMost(500_000_000)
 * Unit.COUNT.between(2, 50)
 * }</pre>
 */
public enum Unit {
    /** Whole rupiah. */
    RUPIAH(0),
    /** People, channels, orders or items. */
    COUNT(0),
    /** Whole months. */
    MONTHS(0),
    /** Full years of age. */
    YEARS(0),
    /** Points of a readiness score, with up to six decimal places. */
    POINTS(6);

    private final int places;

    Unit(int places) {
        this.places = places;
    }

    /** {@return the maximum number of decimal places of a number in this unit} */
    public int places() {
        return places;
    }

    /**
     * {@return the range from a number upward}
     *
     * @param low the smallest number in the range
     */
    public Range atLeast(long low) {
        return atLeast(BigDecimal.valueOf(low));
    }

    /**
     * {@return the range up to a number}
     *
     * @param high the largest number in the range
     */
    public Range atMost(long high) {
        return atMost(BigDecimal.valueOf(high));
    }

    /**
     * Returns the range between two numbers.
     *
     * @param low the smallest number in the range
     * @param high the largest number in the range
     * @return the range
     * @throws IllegalArgumentException if the low end is above the high end
     */
    public Range between(long low, long high) {
        return between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /**
     * Returns the range from a number upward.
     *
     * @param low the smallest number in the range
     * @return the range
     * @throws IllegalArgumentException if the number has more decimal places than this unit, or more than 18 digits
     */
    public Range atLeast(BigDecimal low) {
        return new Range(this, requireNonNull(low, "low"), null);
    }

    /**
     * Returns the range up to a number.
     *
     * @param high the largest number in the range
     * @return the range
     * @throws IllegalArgumentException if the number has more decimal places than this unit, or more than 18 digits
     */
    public Range atMost(BigDecimal high) {
        return new Range(this, null, requireNonNull(high, "high"));
    }

    /**
     * Returns the range between two numbers.
     *
     * @param low the smallest number in the range
     * @param high the largest number in the range
     * @return the range
     * @throws IllegalArgumentException if the low end is above the high end, or a number has more decimal places than
     *     this unit or more than 18 digits
     */
    public Range between(BigDecimal low, BigDecimal high) {
        return new Range(this, requireNonNull(low, "low"), requireNonNull(high, "high"));
    }
}
