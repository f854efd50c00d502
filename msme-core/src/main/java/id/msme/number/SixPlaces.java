package id.msme.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals of six places, held as whole millionths in a {@code long}. */
final class SixPlaces {

    static final int PLACES = 6;
    static final long ONE = 1_000_000;

    private static final int PERCENT_PLACES = PLACES - 2;
    private static final int MAX_FAST_DIGITS = 18;
    // More characters than any number of the family has; keeps hostile exponents and lengths out.
    private static final int MAX_TEXT_LENGTH = 32;

    private SixPlaces() {}

    /** {@return the decimal with as many places as it needs} */
    static BigDecimal decimal(long millionths) {
        return plain(BigDecimal.valueOf(millionths, PLACES));
    }

    /** {@return a hundred times the decimal, with as many places as it needs} */
    static BigDecimal percent(long millionths) {
        return plain(BigDecimal.valueOf(millionths, PERCENT_PLACES));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * {@return a decimal in millionths}
     *
     * @throws IllegalArgumentException with the message if it has more than six places or does not fit a {@code long}
     */
    static long millionths(BigDecimal decimal, String message) {
        if (decimal.scale() == PLACES && decimal.precision() <= MAX_FAST_DIGITS) {
            return decimal.movePointRight(PLACES).longValueExact();
        }
        BigDecimal stripped = decimal.stripTrailingZeros();
        if (stripped.scale() > PLACES || (long) stripped.precision() - stripped.scale() > MAX_TEXT_LENGTH) {
            throw new IllegalArgumentException(message);
        }
        try {
            return stripped.setScale(PLACES, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(message, e);
        }
    }

    /**
     * Reads {@code -?digits(.digits)?}, ASCII digits only.
     *
     * @throws IllegalArgumentException with the message if the text is no such decimal of at most six places
     */
    static BigDecimal parse(String text, String message) {
        if (text.length() > MAX_TEXT_LENGTH || !text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw new IllegalArgumentException(message);
        }
        return new BigDecimal(text);
    }
}
