package id.msme.progress;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** The precision of the day for which a publisher reported a count. */
public enum DatePrecision {
    /** On the day. */
    DAY("day"),
    /** In the month of the day. */
    MONTH("month"),
    /** In the year of the day. */
    YEAR("year"),
    /** At the start of the year of the day, no day named; read here as some day in January. */
    START_OF_YEAR("start-of-year");

    private final String text;

    DatePrecision(String text) {
        this.text = text;
    }

    /**
     * {@return the precision that a text names, if it does}
     *
     * @param text {@code day}, {@code month}, {@code year} or {@code start-of-year}
     */
    public static Optional<DatePrecision> find(String text) {
        requireNonNull(text, "text");
        return Arrays.stream(values()).filter(p -> p.text.equals(text)).findFirst();
    }

    /**
     * {@return the first day that may be meant}
     *
     * @param day the day that is written
     */
    public LocalDate earliest(LocalDate day) {
        requireNonNull(day, "day");
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR, START_OF_YEAR -> day.withDayOfYear(1);
        };
    }

    /**
     * {@return the last day that may be meant}
     *
     * @param day the day that is written
     */
    public LocalDate latest(LocalDate day) {
        requireNonNull(day, "day");
        return switch (this) {
            case DAY -> day;
            case MONTH -> YearMonth.from(day).atEndOfMonth();
            case YEAR -> LocalDate.of(day.getYear(), 12, 31);
            case START_OF_YEAR -> LocalDate.of(day.getYear(), 1, 31);
        };
    }

    /** {@return its name in files, for example {@code start-of-year}} */
    @Override
    public String toString() {
        return text;
    }
}
