package id.msme.number;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A score from 0 to 100, exact to six decimal places.
 *
 * <p>The text form is the decimal without trailing zeros, for example {@code 62.5}; {@link #parse} reads it back.
 */
public final class Score implements Comparable<Score> {

    /** The lowest score, 0. */
    public static final Score MIN = new Score(0);

    /** The highest score, 100. */
    public static final Score MAX = new Score(100 * SixPlaces.ONE);

    private static final String EXPECTED =
            "expected a score from 0 to 100 with at most six decimal places, such as \"62.5\"";

    private final long millionths;

    private Score(long millionths) {
        this.millionths = millionths;
    }

    /**
     * Returns a whole score.
     *
     * @param points 0 to 100
     * @return the score
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Score of(int points) {
        return of(BigDecimal.valueOf(points));
    }

    /**
     * Returns a score of points with decimal places.
     *
     * @param points 0 to 100, with at most six decimal places
     * @return the score
     * @throws IllegalArgumentException if the number is out of range or has more places
     */
    public static Score of(BigDecimal points) {
        requireNonNull(points, "points");
        long millionths = SixPlaces.millionths(points, EXPECTED);
        if (millionths < 0 || millionths > MAX.millionths) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return new Score(millionths);
    }

    /**
     * Reads a score.
     *
     * @param text ASCII digits with an optional decimal point, for example {@code 62.5}
     * @return the score
     * @throws IllegalArgumentException if the text is not a score
     */
    public static Score parse(String text) {
        requireNonNull(text, "text");
        return of(SixPlaces.parse(text, EXPECTED));
    }

    /** {@return the points as a decimal, 0 to 100} */
    public BigDecimal toBigDecimal() {
        return SixPlaces.decimal(millionths);
    }

    /** {@return the points as an exact fraction} */
    public Fraction toFraction() {
        return Fraction.of(millionths, SixPlaces.ONE);
    }

    @Override
    public int compareTo(Score other) {
        return Long.compare(millionths, other.millionths);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Score that && millionths == that.millionths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(millionths);
    }

    /** {@return the points without trailing zeros, for example {@code 62.5} or {@code 100}} */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
