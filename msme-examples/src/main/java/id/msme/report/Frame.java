package id.msme.report;

import id.msme.report.Drawing.Point;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where days and counts stand in a picture.
 *
 * @param first the day at the left edge
 * @param last the day at the right edge
 * @param top the count at the upper edge; the lower edge is 0
 * @param left the left edge
 * @param right the right edge
 * @param upper the upper edge
 * @param lower the lower edge
 */
record Frame(LocalDate first, LocalDate last, double top, double left, double right, double upper, double lower) {

    private static final int MOST_TICKS = 8;

    Point at(LocalDate day, double count) {
        double way = ChronoUnit.DAYS.between(first, day) / (double) ChronoUnit.DAYS.between(first, last);
        return new Point(left + (right - left) * way, lower - (lower - upper) * count / top);
    }

    Point at(LocalDate day, long count) {
        return at(day, (double) count);
    }

    Point corner() {
        return new Point(left, upper);
    }

    /** Days evenly spread over the frame, its ends included. */
    List<LocalDate> days(LocalDate from, int steps) {
        long length = ChronoUnit.DAYS.between(from, last);
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i <= steps; i++) {
            days.add(from.plusDays(length * i / steps));
        }
        return days;
    }

    /** Round counts for the axis: in steps of 1, 2 or 5 with zeros. */
    List<Long> counts() {
        long step = 1;
        for (long unit = 1; top / step > MOST_TICKS; unit *= 10) {
            for (long factor : new long[] {1, 2, 5}) {
                if (top / step > MOST_TICKS) {
                    step = unit * factor;
                }
            }
        }
        var counts = new ArrayList<Long>();
        for (long count = 0; count <= top; count += step) {
            counts.add(count);
        }
        return counts;
    }

    /** Starts of years, or of quarters or months where the frame is short. */
    List<LocalDate> starts() {
        long months = ChronoUnit.MONTHS.between(first, last);
        int step = months >= 24 ? 12 * (int) (1 + months / 12 / (MOST_TICKS + 2)) : months >= 9 ? 3 : 1;
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
