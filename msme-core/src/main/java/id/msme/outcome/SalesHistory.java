package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.money.Rupiah;
import id.msme.number.Fraction;
import id.msme.number.Growth;
import id.msme.number.Share;
import id.msme.text.Counted;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The monthly sales of one MSME. A month that is absent is unknown, not zero. The order in which the months are given
 * does not matter.
 */
public final class SalesHistory {

    private static final int FEWEST_FOR_TREND = 3;

    private final SortedMap<YearMonth, MonthlySales> months;

    private SalesHistory(SortedMap<YearMonth, MonthlySales> months) {
        this.months = months;
    }

    /**
     * {@return a history}
     *
     * @param sales the months
     * @throws IllegalArgumentException if a month is repeated
     */
    public static SalesHistory of(Collection<MonthlySales> sales) {
        requireNonNull(sales, "sales");
        var months = new TreeMap<YearMonth, MonthlySales>();
        for (MonthlySales month : sales) {
            if (months.put(month.month(), month) != null) {
                throw new IllegalArgumentException("the sales of " + month.month() + " stand twice");
            }
        }
        return new SalesHistory(months);
    }

    /** {@return the months that are known, earliest first} */
    public List<MonthlySales> months() {
        return List.copyOf(months.values());
    }

    /**
     * {@return the share sold online in the months for which it is known; empty if no such month exists or nothing was
     * sold}
     *
     * @throws ArithmeticException if the sum of the sales does not fit
     */
    public Optional<Share> onlineShare() {
        Rupiah all = Rupiah.ZERO;
        Rupiah online = Rupiah.ZERO;
        for (MonthlySales month : months.values()) {
            if (month.online().isPresent()) {
                all = all.plus(month.sales());
                online = online.plus(month.online().get());
            }
        }
        return all.amount() == 0 ? Optional.empty() : Optional.of(Share.of(online.amount(), all.amount()));
    }

    /** {@return the trend by Theil and Sen over all months, empty if fewer than three are known} */
    public Optional<SalesTrend> trend() {
        if (months.size() < FEWEST_FOR_TREND) {
            return Optional.empty();
        }
        var amounts = new TreeMap<YearMonth, Long>();
        months.forEach((month, sales) -> amounts.put(month, sales.sales().amount()));
        Fraction slope = TheilSen.slope(amounts);
        Fraction level = median(months.values());
        return Optional.of(new SalesTrend(
                Rupiah.of(slope.toWhole()),
                level.signum() == 0 ? Optional.empty() : relative(slope, level),
                months.size()));
    }

    /**
     * {@return the median month before and after a month, which itself belongs to neither}
     *
     * @param joined the month in which the MSME joined
     * @param span the number of months considered on either side, at least 1
     * @param fewest the number of them that must be known on either side, 1 to {@code span}; otherwise the result is
     *     empty
     * @throws IllegalArgumentException if a number is out of range
     */
    public Optional<BeforeAfter> around(YearMonth joined, int span, int fewest) {
        requireNonNull(joined, "joined");
        if (fewest < 1 || fewest > span) {
            throw new IllegalArgumentException(
                    "of " + Counted.of(span, "month") + " 1 to all have to be known, not " + fewest);
        }
        var before = months.subMap(joined.minusMonths(span), joined).values();
        var after = months.subMap(joined.plusMonths(1), joined.plusMonths(span + 1L))
                .values();
        if (before.size() < fewest || after.size() < fewest) {
            return Optional.empty();
        }
        Fraction from = median(before);
        Fraction to = median(after);
        return Optional.of(new BeforeAfter(
                Rupiah.of(from.toWhole()),
                Rupiah.of(to.toWhole()),
                from.signum() == 0 ? Optional.empty() : relative(to.minus(from), from)));
    }

    /** The growth from the median month of one span to that of another; empty if it cannot be determined. */
    Optional<Growth> growth(MonthSpan before, MonthSpan after) {
        Collection<MonthlySales> first = known(before);
        Collection<MonthlySales> second = known(after);
        if (first.size() < before.fewest() || second.size() < after.fewest()) {
            return Optional.empty();
        }
        Fraction from = median(first);
        return from.signum() == 0 ? Optional.empty() : relative(median(second).minus(from), from);
    }

    /** The months of a span that are known. */
    Collection<MonthlySales> known(MonthSpan span) {
        return months.subMap(span.first(), span.last().plusMonths(1)).values();
    }

    private static Optional<Growth> relative(Fraction change, Fraction level) {
        return Optional.of(Growth.of(change.dividedBy(level)));
    }

    private static Fraction median(Collection<MonthlySales> sales) {
        return Median.of(
                sales.stream().map(month -> Fraction.of(month.sales().amount())).toList());
    }

    /** {@return the number of months that are known, without amounts} */
    @Override
    public String toString() {
        return "SalesHistory of " + Counted.of(months.size(), "month");
    }
}
