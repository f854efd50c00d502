package id.msme.number;

import java.math.BigDecimal;

/** Decimals of six places, held as whole millionths in a {@code long}. */
public final class Millionths {

    /** One, in millionths. */
    public static final long ONE = 1_000_000;

    /** The highest score, 100, in millionths. */
    public static final long FULL_SCORE = 100 * ONE;

    private static final int PLACES = 6;

    private Millionths() {}

    /**
     * {@return the decimal, without needless zeros, for example {@code 62.5} or {@code 100}}
     *
     * @param millionths the decimal in millionths
     */
    public static String toText(long millionths) {
        return BigDecimal.valueOf(millionths, PLACES).stripTrailingZeros().toPlainString();
    }

    /**
     * {@return a decimal in millionths}
     *
     * @param decimal the decimal
     * @throws ArithmeticException if it has more than six places or does not fit
     */
    public static long of(BigDecimal decimal) {
        if (decimal.stripTrailingZeros().scale() > PLACES) {
            throw new ArithmeticException("a decimal has at most six places");
        }
        return decimal.setScale(PLACES).unscaledValue().longValueExact();
    }

    /** {@return a fraction rounded to a whole number, half to even} Neither part is negative, and the divisor not zero. */
    public static long rounded(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long rest = dividend % divisor;
        long fromNext = divisor - rest;
        boolean up = rest > fromNext || (rest == fromNext && (quotient & 1) == 1);
        return up ? quotient + 1 : quotient;
    }

    /**
     * {@return part / whole in millionths, half to even; neither part is negative, and the whole not zero}
     *
     * @throws ArithmeticException if the share is beyond a {@code long}
     */
    public static long share(long part, long whole) {
        long factor = ONE;
        return Math.multiplyHigh(part, factor) == 0 && part <= Long.MAX_VALUE / factor
                ? rounded(part * factor, whole)
                : new BigDecimal(part)
                        .scaleByPowerOfTen(PLACES)
                        .divide(new BigDecimal(whole), 0, java.math.RoundingMode.HALF_EVEN)
                        .longValueExact();
    }
}
