package id.msme.number;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, from 0 to 1, exact to six decimal places.
 *
 * <p>The text form is the decimal without trailing zeros, for example {@code 0.641975}; {@link #parse} reads it back.
 */
public final class Share implements Comparable<Share> {

    /** None of it, 0. */
    public static final Share NONE = new Share(0);

    /** All of it, 1. */
    public static final Share ALL = new Share(SixPlaces.ONE);

    private static final String EXPECTED =
            "expected a share from 0 to 1 with at most six decimal places, such as \"0.641975\"";

    private final long millionths;

    private Share(long millionths) {
        this.millionths = millionths;
    }

    /**
     * Returns a part of a whole, rounded half to even.
     *
     * @param part 0 or more
     * @param whole at least 1 and not less than the part
     * @return the share
     * @throws IllegalArgumentException if the part is negative or more than the whole, or the whole is less than 1
     */
    public static Share of(long part, long whole) {
        if (part < 0 || whole < 1 || part > whole) {
            // Without the numbers: they may be an owner's amounts.
            throw new IllegalArgumentException("a share is a part, 0 or more, of a whole that is not less than it");
        }
        return of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SixPlaces.PLACES, RoundingMode.HALF_EVEN));
    }

    /**
     * Returns a share of a decimal.
     *
     * @param share 0 to 1, with at most six decimal places
     * @return the share
     * @throws IllegalArgumentException if the number is out of range or has more places
     */
    public static Share of(BigDecimal share) {
        requireNonNull(share, "share");
        long millionths = SixPlaces.millionths(share, EXPECTED);
        if (millionths < 0 || millionths > SixPlaces.ONE) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return new Share(millionths);
    }

    /**
     * Returns a share of a percentage.
     *
     * @param percent 0 to 100, with at most four decimal places
     * @return the share
     * @throws IllegalArgumentException if the number is out of range or has more places
     */
    public static Share ofPercent(BigDecimal percent) {
        return of(requireNonNull(percent, "percent").movePointLeft(2));
    }

    /**
     * Reads a share.
     *
     * @param text ASCII digits with an optional decimal point, for example {@code 0.641975}
     * @return the share
     * @throws IllegalArgumentException if the text is not a share
     */
    public static Share parse(String text) {
        requireNonNull(text, "text");
        return of(SixPlaces.parse(text, EXPECTED));
    }

    /** {@return the share as a decimal, 0 to 1} */
    public BigDecimal toBigDecimal() {
        return SixPlaces.decimal(millionths);
    }

    /** {@return the share in percent, 0 to 100} */
    public BigDecimal toPercent() {
        return SixPlaces.percent(millionths);
    }

    /** {@return the share as an exact fraction} */
    public Fraction toFraction() {
        return Fraction.of(millionths, SixPlaces.ONE);
    }

    @Override
    public int compareTo(Share other) {
        return Long.compare(millionths, other.millionths);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Share that && millionths == that.millionths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(millionths);
    }

    /** {@return the decimal without trailing zeros, for example {@code 0.641975} or {@code 1}} */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
