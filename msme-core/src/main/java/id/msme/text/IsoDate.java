package id.msme.text;

import java.time.DateTimeException;
import java.time.LocalDate;

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
    /** Makes zeros of the hyphens in {@code YYYY-MM-}: what a hyphen and a zero differ by, in their places. */
    private static final long HYPHENS = 0x1D00_001D_0000_0000L;

    private static final int MONTHS = 12;
    /** From 0000-03-01 to 1970-01-01. */
    private static final long DAYS_TO_EPOCH = 719_468;

    private IsoDate() {}

    /**
     * {@return the epoch day of a date in text, or {@link #INVALID}}
     *
     * @param text the text; only ASCII digits count
     */
    public static long epochDay(CharSequence text) {
        return epochDay(Span.of(text));
    }

    /**
     * {@return the epoch day of a date in text, or {@link #INVALID}}
     *
     * @param text the text; only ASCII digits count
     */
    public static long epochDay(Span text) {
        return text.length() == LENGTH && text.isAscii() ? epochDay(text.bytes(), text.start()) : INVALID;
    }

    private static long epochDay(byte[] bytes, int at) {
        long yearAndMonth = EightBytes.at(bytes, at) ^ HYPHENS;
        int day = Digits.two(bytes, at + 8);
        if (EightBytes.digits(yearAndMonth) != Long.BYTES || day < 0) {
            return INVALID;
        }
        // YYYY0MM0 if there are hyphens; what else became a digit makes too large a month, or a last digit
        int number = (int) EightBytes.number(yearAndMonth, Long.BYTES);
        int year = number / 10_000;
        int month = number % 10_000 / 10;
        return number % 10 == 0 && year >= FIRST_YEAR ? epochDay(year, month, day) : INVALID;
    }

    /**
     * {@return the epoch day of a date in parts, or {@link #INVALID} where there is no such day}
     *
     * @param year the year, not before 1900
     * @param month the month, 1 for January
     * @param day the day of the month, from 1
     */
    public static long epochDay(int year, int month, int day) {
        if (month < 1 || month > MONTHS || day < 1 || day > lengthOf(month, year)) {
            return INVALID;
        }
        // counted from the first of March, so that a leap day comes last
        int years = month > 2 ? year : year - 1;
        int months = month > 2 ? month - 3 : month + 9;
        int leapDays = years / 4 - years / 100 + years / 400;
        return years * 365L + leapDays + (153 * months + 2) / 5 + day - 1 - DAYS_TO_EPOCH;
    }

    private static int lengthOf(int month, int year) {
        if (month == 2) {
            return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        // 31 days in odd months up to July, in even ones after it
        return 30 + ((month + (month >> 3)) & 1);
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
}
