package id.msme.timeline;

import static java.util.Objects.requireNonNull;

import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something is valid: a half-open range of days, of which either end may be open.
 *
 * <p>Days are also taken as epoch days ({@link LocalDate#toEpochDay()}), so that millions of records can be judged
 * without an object for each date.
 */
public final class Validity {

    private static final long OPEN_START = Long.MIN_VALUE;
    private static final long OPEN_END = Long.MAX_VALUE;
    private static final Validity ALWAYS = new Validity(OPEN_START, OPEN_END);

    private final long from;
    private final long until;

    private Validity(long from, long until) {
        if (from >= until) {
            throw new IllegalArgumentException("a validity has at least one day: the last day is before the first");
        }
        this.from = from;
        this.until = until;
    }

    /** {@return all days} */
    public static Validity always() {
        return ALWAYS;
    }

    /**
     * {@return the days from a first one on}
     *
     * @param first the first day
     * @throws IllegalArgumentException if the day is before 1900-01-01 or after 9999-12-31
     */
    public static Validity from(LocalDate first) {
        return new Validity(epochDay(requireNonNull(first, "first")), OPEN_END);
    }

    /**
     * {@return the days up to and with a last one}
     *
     * @param last the last day
     * @throws IllegalArgumentException if the day is before 1900-01-01 or after 9999-12-31
     */
    public static Validity through(LocalDate last) {
        return new Validity(OPEN_START, epochDay(requireNonNull(last, "last")) + 1);
    }

    /**
     * {@return the days from a first to a last one, both included}
     *
     * @param first the first day
     * @param last the last day
     * @throws IllegalArgumentException if the last day is before the first, or one is before 1900-01-01 or after
     *     9999-12-31
     */
    public static Validity closed(LocalDate first, LocalDate last) {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        return new Validity(epochDay(first), epochDay(last) + 1);
    }

    /**
     * {@return the days between two that may be open}
     *
     * @param first the first day, empty where there is none
     * @param last the last day, empty where there is none
     * @throws IllegalArgumentException if the last day is before the first, or one is before 1900-01-01 or after
     *     9999-12-31
     */
    public static Validity closed(Optional<LocalDate> first, Optional<LocalDate> last) {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        return new Validity(
                first.isPresent() ? epochDay(first.get()) : OPEN_START,
                last.isPresent() ? epochDay(last.get()) + 1 : OPEN_END);
    }

    private static long epochDay(LocalDate day) {
        return IsoDate.require("a day of a validity", "", day).toEpochDay();
    }

    /** {@return the first day, empty if it has none} */
    public Optional<LocalDate> firstDay() {
        return from == OPEN_START ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(from));
    }

    /** {@return the last day, empty if it has none} */
    public Optional<LocalDate> lastDay() {
        return until == OPEN_END ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(until - 1));
    }

    /** {@return whether neither end is bounded} */
    public boolean isAlways() {
        return from == OPEN_START && until == OPEN_END;
    }

    /**
     * {@return whether a day is among these}
     *
     * @param day the day
     */
    public boolean includes(LocalDate day) {
        requireNonNull(day, "day");
        return includes(day.toEpochDay());
    }

    /**
     * {@return whether a day is among these}
     *
     * @param epochDay the day, counted from 1970-01-01
     */
    public boolean includes(long epochDay) {
        return epochDay >= from && epochDay < until;
    }

    /**
     * {@return whether all these days are after a day}
     *
     * @param epochDay the day, counted from 1970-01-01
     */
    public boolean startsAfter(long epochDay) {
        return from > epochDay;
    }

    /**
     * {@return whether all these days are before a day}
     *
     * @param epochDay the day, counted from 1970-01-01
     */
    public boolean endsBefore(long epochDay) {
        return until <= epochDay;
    }

    /**
     * {@return whether some day is in both}
     *
     * @param other other days
     */
    public boolean overlaps(Validity other) {
        requireNonNull(other, "other");
        return from < other.until && other.from < until;
    }

    /**
     * {@return whether the other's first day is the day after this one's last}
     *
     * @param other other days
     */
    public boolean isFollowedBy(Validity other) {
        requireNonNull(other, "other");
        return until == other.from;
    }

    long fromEpochDay() {
        return from;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Validity that && from == that.from && until == that.until;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(from) + Long.hashCode(until);
    }

    /**
     * {@return first and last day with two dots between, for example {@code 2008-07-04..2021-02-01}; an open end is
     * left out}
     */
    @Override
    public String toString() {
        return firstDay().map(LocalDate::toString).orElse("") + ".."
                + lastDay().map(LocalDate::toString).orElse("");
    }
}
