package id.msme.synthetic;

import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.Optional;

/** Days from a first to a last one, both included, as epoch days. */
record DayRange(long first, long last) {

    private static final int ENDS_IN = 24;

    static DayRange of(LocalDate first, LocalDate last) {
        return new DayRange(first.toEpochDay(), last.toEpochDay());
    }

    /** These days, moved into a program's window as far as they must. */
    DayRange movedInto(Validity window) {
        return new DayRange(nearest(first, window), nearest(last, window));
    }

    /** The days of these that are in a program's window. */
    Optional<DayRange> within(Validity window) {
        DayRange moved = movedInto(window);
        return moved.last < first || moved.first > last ? Optional.empty() : Optional.of(moved);
    }

    private static long nearest(long day, Validity window) {
        long notBefore = window.firstDay().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        long notAfter = window.lastDay().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        return Math.min(Math.max(day, notBefore), notAfter);
    }

    /** Any of the days, the first and the last more often than the rest. */
    LocalDate draw(Draws draws) {
        int end = draws.below(ENDS_IN);
        long day = end == 0 ? first : end == 1 ? last : draws.between(first, last);
        return LocalDate.ofEpochDay(day);
    }
}
