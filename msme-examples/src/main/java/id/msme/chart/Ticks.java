package id.msme.chart;

import id.msme.report.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Round counts along an axis, and how they are written. */
final class Ticks {

    private static final long MILLION = 1_000_000;
    private static final long THOUSAND = 1_000;

    private Ticks() {}

    /** Counts from 0 in steps of 1, 2 or 5 with zeros. */
    static List<Long> counts(double top, int max) {
        long step = 1;
        for (long unit = 1; top / step > max; unit *= 10) {
            for (long factor : new long[] {1, 2, 5}) {
                if (top / step > max) {
                    step = unit * factor;
                }
            }
        }
        var counts = new ArrayList<Long>();
        for (long count = 0; count >= 0 && count <= top; count += step) {
            counts.add(count);
        }
        return counts;
    }

    /** The unit that an axis up to a count is labelled in: 1, a thousand or a million. */
    static long unit(double top) {
        return top >= 2 * MILLION ? MILLION : top >= 20 * THOUSAND ? THOUSAND : 1;
    }

    static String label(long count, long unit, Numbers numbers) {
        return unit == 1 ? numbers.count(count) : numbers.decimal(count, unit);
    }
}
