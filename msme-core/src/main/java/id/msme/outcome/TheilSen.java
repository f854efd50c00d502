package id.msme.outcome;

import id.msme.number.Fraction;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The trend of Theil and Sen: the median of the slopes between every two months. One wild month in four does not turn
 * it.
 */
final class TheilSen {

    private TheilSen() {}

    /** The change a month; the months are at least two. */
    static Fraction slope(SortedMap<YearMonth, Long> months) {
        var points = List.copyOf(months.entrySet());
        var slopes = new ArrayList<Fraction>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                slopes.add(between(points.get(i), points.get(j)));
            }
        }
        return Median.of(slopes);
    }

    private static Fraction between(Map.Entry<YearMonth, Long> first, Map.Entry<YearMonth, Long> second) {
        return Fraction.of(
                Math.subtractExact(second.getValue(), first.getValue()),
                ChronoUnit.MONTHS.between(first.getKey(), second.getKey()));
    }
}
