package id.msme.number;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A relative change, exact to six decimal places: 0 for no change, 0.5 for an increase by half, −1 for a fall to zero.
 *
 * <p>The text form is the change in percent with its sign, for example {@code +2.5 %}; {@link #parse} reads it back.
 */
public final class Growth implements Comparable<Growth> {

    /** No change. */
    public static final Growth NONE = new Growth(0);

    private static final String EXPECTED = "expected a change in percent with a sign, such as \"+2.5 %\" or \"-10 %\"";
    private static final String SUFFIX = " %";
    private static final Fraction ONE = Fraction.of(SixPlaces.ONE);
    private static final Fraction MAX = Fraction.of(Long.MAX_VALUE);
    private static final Fraction MIN = Fraction.of(Long.MIN_VALUE);

    private final long millionths;

    private Growth(long millionths) {
        this.millionths = millionths;
    }

    /**
     * Returns a change as a ratio of the difference to what there was before, rounded half to even.
     *
     * <p>A ratio beyond about ±9.2 million million, as growth from next to nothing has, becomes the end of that range,
     * so that it keeps its place among others.
     *
     * @param ratio the difference divided by the earlier value
     * @return the change
     */
    public static Growth of(Fraction ratio) {
        Fraction millionths = requireNonNull(ratio, "ratio").times(ONE);
        if (millionths.compareTo(MAX) > 0) {
            return new Growth(Long.MAX_VALUE);
        }
        return new Growth(millionths.compareTo(MIN) < 0 ? Long.MIN_VALUE : millionths.toWhole());
    }

    /**
     * Returns a change as a decimal.
     *
     * @param ratio the difference divided by the earlier value, with at most six decimal places, for example 0.025
     * @return the change
     * @throws IllegalArgumentException if the number has more places or does not fit
     */
    public static Growth of(BigDecimal ratio) {
        requireNonNull(ratio, "ratio");
        return new Growth(
                SixPlaces.millionths(ratio, "expected a change with at most six decimal places, such as 0.025"));
    }

    /**
     * Returns a change in percent.
     *
     * @param percent the change in percent, with at most four decimal places, for example 2.5
     * @return the change
     * @throws IllegalArgumentException if the number has more places or does not fit
     */
    public static Growth ofPercent(BigDecimal percent) {
        requireNonNull(percent, "percent");
        return new Growth(SixPlaces.millionths(percent.movePointLeft(2), EXPECTED));
    }

    /**
     * Reads a change.
     *
     * @param text a percentage as {@link #toString()} writes it, for example {@code +2.5 %}; plus sign and blank may be
     *     left out
     * @return the change
     * @throws IllegalArgumentException if the text is not a percentage with at most four decimal places
     */
    public static Growth parse(String text) {
        requireNonNull(text, "text");
        if (!text.endsWith("%")) {
            throw new IllegalArgumentException(EXPECTED);
        }
        String number = text.substring(text.startsWith("+") ? 1 : 0, text.length() - (text.endsWith(SUFFIX) ? 2 : 1));
        if (text.startsWith("+-")) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return ofPercent(SixPlaces.parse(number, EXPECTED));
    }

    /**
     * Returns the difference between two changes, in percentage points.
     *
     * @param other the change to subtract
     * @return the difference
     * @throws ArithmeticException if the difference does not fit
     */
    public Growth minus(Growth other) {
        requireNonNull(other, "other");
        return new Growth(Math.subtractExact(millionths, other.millionths));
    }

    /** {@return the change as a decimal, for example 0.025} */
    public BigDecimal toBigDecimal() {
        return SixPlaces.decimal(millionths);
    }

    /** {@return the change in percent, for example 2.5} */
    public BigDecimal toPercent() {
        return SixPlaces.percent(millionths);
    }

    /** {@return the change as an exact fraction} */
    public Fraction toFraction() {
        return Fraction.of(millionths, SixPlaces.ONE);
    }

    @Override
    public int compareTo(Growth other) {
        return Long.compare(millionths, other.millionths);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Growth that && millionths == that.millionths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(millionths);
    }

    /** {@return the change in percent with its sign, for example {@code +2.5 %}, {@code -10 %} or {@code 0 %}} */
    @Override
    public String toString() {
        return (millionths > 0 ? "+" : "") + toPercent().toPlainString() + SUFFIX;
    }
}
