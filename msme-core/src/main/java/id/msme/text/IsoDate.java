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
    /** The hyphens in {@code YYYY-MM-}, the bits of their places, and what they and zeros differ by. */
    private static final long HYPHENS = 0x2D00_002D_0000_0000L;

    private static final long HYPHENS_ONLY = 0xFF00_00FF_0000_0000L;
    private static final long HYPHENS_TO_ZEROS = 0x1D00_001D_0000_0000L;

    private static final int MONTHS = 12;

    // by month, from 1: tables instead of branches, since the months of records are not to be foreseen

    private static final int[] LENGTHS = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    /** One for the months that belong to the year before if years begin in March. */
    private static final int[] BEFORE_MARCH = {0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    private static final int[] DAYS_FROM_MARCH = {0, 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275};
    /** A quarter of them, rounded down, are the days of a year and of the leap days up to it. */
    private static final int DAYS_OF_FOUR_YEARS = 1_461;

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
        long yearAndMonth = EightBytes.at(bytes, at);
        int day = Digits.two(bytes, at + 8);
        if ((yearAndMonth & HYPHENS_ONLY) != HYPHENS || day < 0) {
            return INVALID;
        }
        long digits = yearAndMonth ^ HYPHENS_TO_ZEROS;
        long pairs = EightBytes.pairs(digits);
        int year = (int) (pairs & 0xFF) * 100 + (int) (pairs >>> 16 & 0xFF);
        int month = (int) (pairs >>> 40 & 0xFF);
        return EightBytes.areDigits(digits) && year >= FIRST_YEAR ? epochDay(year, month, day) : INVALID;
    }

    /**
     * {@return the epoch day of a date in parts, or {@link #INVALID} where there is no such day}
     *
     * @param year the year, not before 1900
     * @param month the month, 1 for January
     * @param day the day of the month, from 1
     */
    public static long epochDay(int year, int month, int day) {
        if (month < 1 || month > MONTHS || day < 1 || (day > LENGTHS[month] && !isLeapDay(year, month, day))) {
            return INVALID;
        }
        // counted from the first of March, so that a leap day comes last
        int years = year - BEFORE_MARCH[month];
        int centuries = years / 100;
        int days = ((years * DAYS_OF_FOUR_YEARS) >> 2) - centuries + (centuries >> 2);
        return days + DAYS_FROM_MARCH[month] + day - 1 - DAYS_TO_EPOCH;
    }

    private static boolean isLeapDay(int year, int month, int day) {
        return month == 2 && day == 29 && (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /**
     * Returns a day that a document can hold.
     *
     * @param what what the day is, for example {@code the deadline of the target}
     * @param owner the id of what has it, or nothing
     * @param day the day
     * @return the day
     * @throws IllegalArgumentException if the day is before 1900-01-01 or after 9999-12-31
     */
    public static LocalDate require(String what, String owner, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(what + (owner.isEmpty() ? "" : " " + owner)
                    + ": expected a date from 1900-01-01 to 9999-12-31; found " + day);
        }
        return day;
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
