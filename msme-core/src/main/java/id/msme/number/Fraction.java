package id.msme.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms. It is rounded only when it is shown.
 *
 * <p>The text form is {@code 83/100}; {@link #parse} reads it back.
 *
 * @param numerator above the line; carries the sign
 * @param denominator below the line, at least 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = of(0);

    /** One whole. */
    public static final Fraction ONE = of(1);

    /**
     * Brings the fraction to lowest terms.
     *
     * @param numerator above the line
     * @param denominator below the line
     * @throws ArithmeticException if the denominator is 0
     */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction cannot have the denominator 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * {@return a whole number}
     *
     * @param whole the number
     */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * {@return one number over another}
     *
     * @param numerator above the line
     * @param denominator below the line
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@return exactly the value of a decimal}
     *
     * @param decimal the decimal
     */
    public static Fraction of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() > 0
                ? new Fraction(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * Reads a fraction as {@link #toString()} writes it.
     *
     * @param text for example {@code 83/100}
     * @return the fraction
     * @throws IllegalArgumentException if the text is not two whole numbers with a slash between, the second at least 1
     */
    public static Fraction parse(String text) {
        if (!text.matches("-?[0-9]+/[0-9]*[1-9][0-9]*")) {
            throw new IllegalArgumentException("expected a fraction such as \"83/100\"");
        }
        int slash = text.indexOf('/');
        return new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /**
     * {@return the sum}
     *
     * @param other what to add
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * {@return the difference}
     *
     * @param other what to take away
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * {@return the product}
     *
     * @param other by what to multiply
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * {@return the quotient}
     *
     * @param other by what to divide
     * @throws ArithmeticException if that is 0
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * {@return the lesser of the two}
     *
     * @param other another fraction
     */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** {@return −1, 0 or 1: whether it is below, at or above 0} */
    public int signum() {
        return numerator.signum();
    }

    /**
     * {@return the least whole number that is not below it}
     *
     * @throws ArithmeticException if that does not fit a {@code long}
     */
    public long ceiling() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        long towardsZero = parts[0].longValueExact();
        return parts[1].signum() > 0 ? Math.addExact(towardsZero, 1) : towardsZero;
    }

    /**
     * {@return the nearest whole number, half to even}
     *
     * @throws ArithmeticException if that does not fit a {@code long}
     */
    public long toWhole() {
        return toDecimal(0).longValueExact();
    }

    /**
     * {@return it as a decimal, rounded half to even}
     *
     * @param places how many places after the point, 0 or more
     */
    public BigDecimal toDecimal(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_EVEN);
    }

    /**
     * {@return it as a decimal of so many significant digits}
     *
     * @param context digits and rounding, such as {@link MathContext#DECIMAL64} for output that is to be read again
     */
    public BigDecimal toDecimal(MathContext context) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), context);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@return numerator and denominator with a slash between, for example {@code 83/100}} */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
