package id.msme.enrolment;

/** Decimal numbers in text, read to millionths without allocating. */
final class Decimals {

    /** The number has more than six decimal places. */
    static final long TOO_FINE = Long.MIN_VALUE;

    static final long MILLIONTHS = 1_000_000;

    private static final int PLACES = 6;
    private static final long BEYOND = Long.MAX_VALUE / MILLIONTHS / 100;

    private Decimals() {}

    /** Millionths of {@code -?digits(.digits)?}; a number beyond any range comes out as some number beyond any range. */
    static long millionths(CharSequence text) {
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
