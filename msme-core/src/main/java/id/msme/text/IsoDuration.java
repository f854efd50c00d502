package id.msme.text;

/**
 * Durations written {@code -?P(nD)?(T(nH)?(nM)?(nS)?)?}, each n of one to nine digits, with at least one part after
 * {@code P} and after {@code T}; a day is 24 hours. Read to seconds without allocating.
 */
public final class IsoDuration {

    /** What {@link #seconds} answers where the text is no such duration. */
    public static final long INVALID = Long.MIN_VALUE;

    private static final String UNITS = "DHMS";
    private static final long[] SECONDS = {86_400, 3_600, 60, 1};
    private static final int MAX_DIGITS = 9;
    private static final long MAX_PART = 999_999_999;

    /** The longest duration of that form, in seconds. */
    public static final long MAX_SECONDS = MAX_PART * (86_400 + 3_600 + 60 + 1);

    private IsoDuration() {}

    /**
     * {@return the seconds of a duration in text, negative where it is, or {@link #INVALID}}
     *
     * @param text the text; only ASCII digits count
     */
    public static long seconds(CharSequence text) {
        int length = text.length();
        boolean negative = length > 0 && text.charAt(0) == '-';
        int at = negative ? 1 : 0;
        if (at >= length || text.charAt(at) != 'P') {
            return INVALID;
        }
        at++;
        long total = 0;
        int nextUnit = 0;
        boolean inTime = false;
        boolean partSeen = false;
        while (at < length) {
            if (!inTime && text.charAt(at) == 'T') {
                inTime = true;
                partSeen = false;
                nextUnit = 1;
                at++;
                continue;
            }
            int start = at;
            long value = 0;
            while (at < length && isDigit(text.charAt(at)) && at - start <= MAX_DIGITS) {
                value = value * 10 + (text.charAt(at++) - '0');
            }
            int unit = at < length ? UNITS.indexOf(text.charAt(at)) : -1;
            boolean wellPlaced = unit >= nextUnit && (unit == 0) == !inTime;
            if (at == start || at - start > MAX_DIGITS || !wellPlaced) {
                return INVALID;
            }
            total += value * SECONDS[unit];
            nextUnit = unit + 1;
            partSeen = true;
            at++;
        }
        if (!partSeen) {
            return INVALID;
        }
        return negative ? -total : total;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
