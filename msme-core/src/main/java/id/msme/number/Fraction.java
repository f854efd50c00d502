package id.msme.number;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * An exact fraction in lowest terms, rounded only when it is converted to a decimal.
 *
 * <p>The text form is {@code 83/100}; {@link #parse} reads it back if it has at most 1,000 characters.
 *
 * @param numerator the number above the line; carries the sign
 * @param denominator the number below the line, at least 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Zero. */
    public static final Fraction ZERO = of(0);

    /** One. */
    public static final Fraction ONE = of(1);

    // The time to read a number grows with the square of its digits.
    private static final int MAX_TEXT_LENGTH = 1_000;

    /**
     * Reduces the fraction to lowest terms.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public Fraction {
        requireNonNull(numerator, "numerator");
        if (requireNonNull(denominator, "denominator").signum() == 0) {
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
     * {@return a whole number as a fraction}
     *
     * @param whole the number
     */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * {@return the quotient of two whole numbers}
     *
     * @param numerator the number above the line
     * @param denominator the number below the line, not 0
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@return the exact value of a decimal}
     *
     * @param decimal the decimal
     */
    public static Fraction of(BigDecimal decimal) {
        BigInteger unscaled = requireNonNull(decimal, "decimal").unscaledValue();
        return decimal.scale() > 0
                ? new Fraction(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * Reads a fraction as {@link #toString()} writes it.
     *
     * @param text for example {@code 83/100}
     * @return the fraction
     * @throws IllegalArgumentException if the text is not two whole numbers with a slash between, the second at least
     *     1, or has more than 1,000 characters
     */
    public static Fraction parse(String text) {
        if (requireNonNull(text, "text").length() > MAX_TEXT_LENGTH) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "expected a fraction of at most %,d characters; found %,d",
                    MAX_TEXT_LENGTH,
                    text.length()));
        }
        if (!text.matches("-?[0-9]+/0*[1-9][0-9]*")) {
            throw new IllegalArgumentException("expected a fraction such as \"83/100\"");
        }
        int slash = text.indexOf('/');
        return new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /**
     * {@return the sum}
     *
     * @param other the fraction to add
     */
    public Fraction plus(Fraction other) {
        requireNonNull(other, "other");
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * {@return the difference}
     *
     * @param other the fraction to subtract
     */
    public Fraction minus(Fraction other) {
        requireNonNull(other, "other");
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * {@return the product}
     *
     * @param other the factor
     */
    public Fraction times(Fraction other) {
        requireNonNull(other, "other");
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * {@return the quotient}
     *
     * @param other the divisor
     * @throws ArithmeticException if the divisor is 0
     */
    public Fraction dividedBy(Fraction other) {
        requireNonNull(other, "other");
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * {@return the smaller of this fraction and another}
     *
     * @param other the other fraction
     */
    public Fraction min(Fraction other) {
        requireNonNull(other, "other");
        return compareTo(other) <= 0 ? this : other;
    }

    /** {@return −1, 0 or 1, as this fraction is negative, zero or positive} */
    public int signum() {
        return numerator.signum();
    }

    /**
     * {@return the smallest whole number that is not below this fraction}
     *
     * @throws ArithmeticException if the result does not fit a {@code long}
     */
    public long ceiling() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        long towardsZero = parts[0].longValueExact();
        return parts[1].signum() > 0 ? Math.addExact(towardsZero, 1) : towardsZero;
    }

    /**
     * {@return the nearest whole number, half to even}
     *
     * @throws ArithmeticException if the result does not fit a {@code long}
     */
    public long toWhole() {
        return toDecimal(0).longValueExact();
    }

    /**
     * {@return this fraction as a decimal, rounded half to even}
     *
     * @param places the number of decimal places, 0 or more
     * @throws IllegalArgumentException if the number of places is negative
     */
    public BigDecimal toDecimal(int places) {
        if (places < 0) {
            throw new IllegalArgumentException("a number of decimal places is 0 or more; found " + places);
        }
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_EVEN);
    }

    /**
     * {@return this fraction as a decimal with a given number of significant digits}
     *
     * @param context the digits and the rounding, such as {@link MathContext#DECIMAL64}
     */
    public BigDecimal toDecimal(MathContext context) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), requireNonNull(context, "context"));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@return numerator and denominator separated by a slash, for example {@code 83/100}} */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
