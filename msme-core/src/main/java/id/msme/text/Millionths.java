package id.msme.text;

import id.msme.number.Growth;
import id.msme.number.Score;
import id.msme.number.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Six-place decimals as whole millionths in a {@code long}, for code that must not allocate.
 *
 * <p>Everything that a host sees uses {@link Share}, {@link Score} or {@link Growth} instead.
 */
public final class Millionths {

    /** One, in millionths. */
    public static final long ONE = 1_000_000;

    /** The highest score, 100, in millionths. */
    public static final long FULL_SCORE = 100 * ONE;

    /** Indicates a decimal with more than six places. */
    public static final long TOO_FINE = Long.MIN_VALUE;

    /** The most places that a decimal may have. */
    public static final int PLACES = 6;
    /** By the number of places: the millionths of one in the last place. */
    private static final long[] UNITS = {ONE, 100_000, 10_000, 1_000, 100, 10, 1};

    private static final int MAX_DIGITS = 64;
    private static final long BEYOND = Long.MAX_VALUE / ONE / 100;

    private Millionths() {}

    /**
     * {@return the millionths of one in the last place}
     *
     * @param places the number of places, 0 to 6
     */
    public static long ofLastPlace(int places) {
        return UNITS[places];
    }

    /**
     * Parses {@code -?digits(.digits)?} without allocating.
     *
     * @param text a decimal of that form; anything else has an undefined result
     * @return millionths, or {@link #TOO_FINE}; a number beyond any range gives some number beyond any range
     */
    public static long parse(Span text) {
        return parse(text.bytes(), text.start(), text.start() + text.length());
    }

    private static long parse(byte[] bytes, int start, int end) {
        boolean isNegative = bytes[start] == '-';
        int from = isNegative ? start + 1 : start;
        long word = EightBytes.at(bytes, from);
        int digits = Math.min(EightBytes.digits(word), end - from);
        long whole = EightBytes.number(word, digits);
        int point = from + digits;
        for (; point < end && bytes[point] != '.'; point++) {
            whole = Math.min(BEYOND, whole * 10 + (bytes[point] - '0'));
        }
        int places = Math.max(0, end - point - 1);
        if (places > PLACES) {
            return TOO_FINE;
        }
        long fraction = places == 0 ? 0 : EightBytes.number(EightBytes.at(bytes, point + 1), places);
        long value = whole * ONE + fraction * UNITS[places];
        return isNegative ? -value : value;
    }

    /**
     * Writes a decimal as JSON writes it, without exponent. A decimal with more than 64 digits on either side of the
     * point is shortened to one that is refused for the same reason.
     *
     * @param value the decimal
     * @return the text
     */
    public static String text(BigDecimal value) {
        if (value.scale() > MAX_DIGITS) {
            return "0." + "0".repeat(PLACES) + "1";
        }
        if (value.signum() != 0 && (long) value.precision() - value.scale() > MAX_DIGITS) {
            return (value.signum() < 0 ? "-1" : "1") + "0".repeat(MAX_DIGITS);
        }
        return value.toPlainString();
    }

    /**
     * {@return the decimal without trailing zeros, for example {@code 62.5} or {@code 100}}
     *
     * @param millionths the decimal in millionths
     */
    public static String toText(long millionths) {
        return decimal(millionths).stripTrailingZeros().toPlainString();
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

    /**
     * {@return a score in millionths}
     *
     * @param score the score
     */
    public static long of(Score score) {
        return of(score.toBigDecimal());
    }

    /**
     * {@return a share in millionths}
     *
     * @param share the share
     */
    public static long of(Share share) {
        return of(share.toBigDecimal());
    }

    /**
     * {@return a score}
     *
     * @param millionths 0 to 100,000,000
     */
    public static Score toScore(long millionths) {
        return Score.of(decimal(millionths));
    }

    /**
     * {@return a share}
     *
     * @param millionths 0 to 1,000,000
     */
    public static Share toShare(long millionths) {
        return Share.of(decimal(millionths));
    }

    /**
     * {@return a relative change}
     *
     * @param millionths the change in millionths
     */
    public static Growth toGrowth(long millionths) {
        return Growth.of(decimal(millionths));
    }

    private static BigDecimal decimal(long millionths) {
        return BigDecimal.valueOf(millionths, PLACES);
    }

    /**
     * {@return a quotient rounded to a whole number, half to even}
     *
     * @param dividend 0 or more
     * @param divisor 1 or more
     */
    public static long rounded(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long rest = dividend % divisor;
        long fromNext = divisor - rest;
        boolean up = rest > fromNext || (rest == fromNext && (quotient & 1) == 1);
        return up ? quotient + 1 : quotient;
    }

    /**
     * {@return a part of a whole in millionths, rounded half to even}
     *
     * @param part 0 or more
     * @param whole 1 or more; may be less than the part
     * @throws ArithmeticException if the result does not fit a {@code long}
     */
    public static long share(long part, long whole) {
        return part <= Long.MAX_VALUE / ONE
                ? rounded(part * ONE, whole)
                : new BigDecimal(part)
                        .scaleByPowerOfTen(PLACES)
                        .divide(new BigDecimal(whole), 0, RoundingMode.HALF_EVEN)
                        .longValueExact();
    }
}
