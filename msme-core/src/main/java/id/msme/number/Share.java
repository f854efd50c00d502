package id.msme.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, 0 to 1, as a decimal of six places held in a whole number.
 *
 * <p>The text form is {@code 0.641975}; {@link #parse} reads it back.
 *
 * @param millionths 0 to 1,000,000
 */
public record Share(long millionths) implements Comparable<Share> {

    /** None of it. */
    public static final Share NONE = new Share(0);

    /** All of it. */
    public static final Share ALL = new Share(1_000_000);

    private static final int PLACES = 6;

    /**
     * Checks the range.
     *
     * @param millionths 0 to 1,000,000
     * @throws IllegalArgumentException if it is outside
     */
    public Share {
        if (millionths < 0 || millionths > 1_000_000) {
            throw new IllegalArgumentException("a share is 0 to 1,000,000 millionths");
        }
    }

    /**
     * {@return a part of a whole, rounded half to even}
     *
     * @param part 0 or more
     * @param whole at least 1 and not less than the part
     * @throws IllegalArgumentException if the part is negative or more than the whole, or the whole is nothing
     */
    public static Share of(long part, long whole) {
        if (part < 0 || whole < 1 || part > whole) {
            // Without the numbers: they may be an owner's amounts.
            throw new IllegalArgumentException("a share is a part, 0 or more, of a whole that is not less than it");
        }
        return new Share(BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_EVEN)
                .unscaledValue()
                .longValueExact());
    }

    /**
     * Reads the text form.
     *
     * @param text for example {@code 0.641975}
     * @return the share
     * @throws IllegalArgumentException if the text is not 0 or 1, a point and six digits, or is above 1
     */
    public static Share parse(String text) {
        if (!text.matches("[01]\\.[0-9]{6}")) {
            throw new IllegalArgumentException("expected a share such as \"0.641975\"");
        }
        return new Share(Long.parseLong(text.replace(".", "")));
    }

    @Override
    public int compareTo(Share other) {
        return Long.compare(millionths, other.millionths);
    }

    /** {@return the decimal with six places} */
    @Override
    public String toString() {
        return BigDecimal.valueOf(millionths, PLACES).toPlainString();
    }
}
