package id.msme.outcome;

import java.math.BigInteger;

/** An exact fraction; it is rounded only at the end of a calculation. */
record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    Ratio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction cannot have the denominator 0");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
    }

    static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio times(long factor) {
        return new Ratio(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    Ratio dividedBy(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    /** The nearest whole number, the even one where two are as near. */
    long rounded() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        int toHalf = parts[1].abs().shiftLeft(1).compareTo(denominator);
        boolean away = toHalf > 0 || (toHalf == 0 && parts[0].testBit(0));
        return parts[0].add(BigInteger.valueOf(away ? numerator.signum() : 0)).longValueExact();
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
