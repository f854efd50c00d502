package id.msme.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * Calendar dates written {@code YYYY-MM-DD}, from 1900-01-01 to 9999-12-31, read to epoch days without allocating.
 */
public final class IsoDate {

    /** What {@link #epochDay} answers where the text is no such date. */
    public static final long INVALID = Long.MIN_VALUE;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /** The most days from one date of that range to another. */
    public static final long MAX_DAYS_BETWEEN = LocalDate.of(LAST_YEAR, 12, 31).toEpochDay()
            - LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();

    private static final int LENGTH = 10;

    private IsoDate() {}

    /**
     * {@return the epoch day of a date in text, or {@link #INVALID}}
     *
     * @param text the text; only ASCII digits count
     */
    public static long epochDay(CharSequence text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return INVALID;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return year < FIRST_YEAR ? INVALID : epochDay(year, month, day);
    }

    /**
     * {@return the epoch day of a date in parts, or {@link #INVALID} where there is no such day}
     *
     * @param year the year
     * @param month the month, 1 for January
     * @param day the day of the month, from 1
     */
    public static long epochDay(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).length(Year.isLeap(year))) {
            return INVALID;
        }
        return LocalDate.of(year, month, day).toEpochDay();
    }

    /**
     * Reads a date.
     *
     * @param text the text
     * @return the date
     * @throws DateTimeException if the text is no date of that form and range
     */
    public static LocalDate parse(String text) {
        long day = epochDay(text);
        if (day == INVALID) {
            throw new DateTimeException("expected a date YYYY-MM-DD from 1900-01-01 to 9999-12-31");
        }
        return LocalDate.ofEpochDay(day);
    }

    private static int number(CharSequence text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
