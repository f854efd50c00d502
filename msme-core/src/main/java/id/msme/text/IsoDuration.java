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
        Span span = Span.of(text);
        return span.isAscii() ? seconds(span.bytes(), span.start(), span.start() + span.length()) : INVALID;
    }

    private static long seconds(byte[] text, int start, int end) {
        boolean negative = start < end && text[start] == '-';
        int at = negative ? start + 1 : start;
        if (at >= end || text[at] != 'P') {
            return INVALID;
        }
        at++;
        long total = 0;
        int nextUnit = 0;
        boolean inTime = false;
        boolean partSeen = false;
        while (at < end) {
            if (!inTime && text[at] == 'T') {
                inTime = true;
                partSeen = false;
                nextUnit = 1;
                at++;
                continue;
            }
            int first = at;
            long word = EightBytes.at(text, at);
            int digits = Math.min(EightBytes.digits(word), end - at);
            long value = EightBytes.number(word, digits);
            at += digits;
            while (at < end && isDigit(text[at]) && at - first <= MAX_DIGITS) {
                value = value * 10 + (text[at++] - '0');
            }
            int unit = at < end ? UNITS.indexOf(text[at]) : -1;
            boolean wellPlaced = unit >= nextUnit && (unit == 0) == !inTime;
            if (at == first || at - first > MAX_DIGITS || !wellPlaced) {
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

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}
