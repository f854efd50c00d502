package id.msme.number;

import java.math.BigDecimal;

/**
 * How much more there is than before, as a share of what there was: a decimal of six places held in a whole number.
 *
 * @param millionths 0 for no change, 500,000 for half as much again, −1,000,000 where nothing is left; more than
 *     a {@code long} holds is held at its end
 */
public record Growth(long millionths) implements Comparable<Growth> {

    /** No change. */
    public static final Growth NONE = new Growth(0);

    private static final int PLACES = 6;
    private static final Fraction ONE = Fraction.of(1_000_000);
    private static final Fraction MOST = Fraction.of(Long.MAX_VALUE);
    private static final Fraction LEAST = Fraction.of(Long.MIN_VALUE);

    /** A growth from next to nothing that does not fit is held at the end of the range: it keeps its place among others. */
    public static Growth of(Fraction ratio) {
        Fraction millionths = ratio.times(ONE);
        if (millionths.compareTo(MOST) > 0) {
            return new Growth(Long.MAX_VALUE);
        }
        return new Growth(millionths.compareTo(LEAST) < 0 ? Long.MIN_VALUE : millionths.toWhole());
    }

    /**
     * {@return the difference}
     *
     * @param other what to take away
     * @throws ArithmeticException if it does not fit
     */
    public Growth minus(Growth other) {
        return new Growth(Math.subtractExact(millionths, other.millionths));
    }

    /** {@return it in percent with four places, without needless zeros, for example {@code 2.5}} */
    public String toPercent() {
        BigDecimal percent = BigDecimal.valueOf(millionths, PLACES - 2).stripTrailingZeros();
        return percent.toPlainString();
    }

    @Override
    public int compareTo(Growth other) {
        return Long.compare(millionths, other.millionths);
    }

    /** {@return the decimal with six places} */
    @Override
    public String toString() {
        return BigDecimal.valueOf(millionths, PLACES).toPlainString();
    }
}
