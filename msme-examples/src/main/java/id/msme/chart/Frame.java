package id.msme.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where days and counts stand in a chart.
 *
 * @param first the day at the left edge
 * @param last the day at the right edge
 * @param top the count at the upper edge; the lower edge is 0
 * @param corner the upper left corner
 * @param width from the left to the right edge
 * @param height from the upper to the lower edge
 */
record Frame(LocalDate first, LocalDate last, double top, Point corner, double width, double height) {

    private static final int MAX_TICKS = 8;

    Point at(LocalDate day, double count) {
        double way = ChronoUnit.DAYS.between(first, day) / (double) ChronoUnit.DAYS.between(first, last);
        return corner.plus(width * way, height - height * count / top);
    }

    /** Days evenly spread from a day to the right edge, both included. */
    List<LocalDate> days(LocalDate from, int steps) {
        long length = ChronoUnit.DAYS.between(from, last);
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i <= steps; i++) {
            days.add(from.plusDays(length * i / steps));
        }
        return days;
    }

    List<Long> counts() {
        return Ticks.counts(top, MAX_TICKS);
    }

    /** Starts of years, or of quarters or months where the frame is short. */
    List<LocalDate> starts() {
        long months = ChronoUnit.MONTHS.between(first, last);
        int step = months >= 24 ? 12 * (int) (1 + months / 12 / (MAX_TICKS + 2)) : months >= 9 ? 3 : 1;
        var starts = new ArrayList<LocalDate>();
        LocalDate day =
                step >= 12 ? first.withDayOfYear(1) : first.withDayOfMonth(1).withMonth(1);
        for (; !day.isAfter(last); day = day.plusMonths(step)) {
            if (!day.isBefore(first)) {
                starts.add(day);
            }
        }
        return starts;
    }
}
