package id.msme.number;

import java.math.BigDecimal;

/** Decimal numbers in text, read to millionths without allocating. */
public final class Decimals {

    /** The number has more than six decimal places. */
    public static final long TOO_FINE = Long.MIN_VALUE;

    public static final long MILLIONTHS = 1_000_000;

    private static final int PLACES = 6;
    // digits of a number token at the most
    private static final int LONGEST = 64;
    private static final long BEYOND = Long.MAX_VALUE / MILLIONTHS / 100;

    private Decimals() {}

    /** A decimal as it is written in JSON, without exponent; one that is as good as endless is cut to one that is refused alike. */
    public static String text(BigDecimal value) {
        if (value.scale() > LONGEST) {
            return "0." + "0".repeat(PLACES) + "1";
        }
        if (value.signum() != 0 && (long) value.precision() - value.scale() > LONGEST) {
            return (value.signum() < 0 ? "-1" : "1") + "0".repeat(LONGEST);
        }
        return value.toPlainString();
    }

    /** Millionths of {@code -?digits(.digits)?}; a number beyond any range comes out as some number beyond any range. */
    public static long millionths(CharSequence text) {
        int length = text.length();
        boolean isNegative = text.charAt(0) == '-';
        int at = isNegative ? 1 : 0;
        long whole = 0;
        for (; at < length && text.charAt(at) != '.'; at++) {
            whole = Math.min(BEYOND, whole * 10 + (text.charAt(at) - '0'));
        }
        int places = Math.max(0, length - at - 1);
        if (places > PLACES) {
            return TOO_FINE;
        }
        long fraction = 0;
        for (int place = 1; place <= PLACES; place++) {
            fraction = fraction * 10 + (place <= places ? text.charAt(at + place) - '0' : 0);
        }
        long value = whole * MILLIONTHS + fraction;
        return isNegative ? -value : value;
    }
}
