package id.msme.outcome;

import id.msme.number.Growth;
import java.time.YearMonth;
import java.util.Optional;

/** The months before and after which are compared. The month in which a treatment begins belongs to neither. */
record Spans(MonthSpan before, MonthSpan after) {

    /** So many months before a beginning and so many after it. */
    static Spans around(YearMonth from, int months, int fewest) {
        return new Spans(
                new MonthSpan(from.minusMonths(months), from.minusMonths(1), fewest),
                new MonthSpan(from.plusMonths(1), from.plusMonths(months), fewest));
    }

    /** The earlier and the later half of the months before a beginning. */
    static Spans earlier(YearMonth from, int months, int fewest) {
        int half = months / 2;
        int fewestOfHalf = Math.max(1, fewest / 2);
        return new Spans(
                new MonthSpan(from.minusMonths(months), from.minusMonths(half + 1L), fewestOfHalf),
                new MonthSpan(from.minusMonths(half), from.minusMonths(1), fewestOfHalf));
    }

    /** The months before a beginning, and one month counted from it. */
    static Spans month(YearMonth from, int months, int fewest, int offset) {
        return new Spans(
                around(from, months, fewest).before(),
                new MonthSpan(from.plusMonths(offset), from.plusMonths(offset), 1));
    }

    Optional<Growth> growth(SalesHistory sales) {
        return sales.growth(before, after);
    }

    boolean isKnown(SalesHistory sales) {
        return sales.known(before).size() >= before.fewest()
                && sales.known(after).size() >= after.fewest();
    }
}
