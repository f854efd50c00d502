package id.msme.text;

import java.math.BigInteger;

/** What fits a {@code long}, for readers of numbers. */
public final class LongRange {

    /** So many digits fit a {@code long}, with or without a sign, whatever they are. */
    public static final int SAFE_DIGITS = 18;

    private LongRange() {}

    /**
     * {@return the {@code long} that is nearest to an integer: one beyond it is out of every range}
     *
     * @param value the integer
     */
    public static long nearest(BigInteger value) {
        boolean fits = value.bitLength() < Long.SIZE;
        return fits ? value.longValue() : value.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
