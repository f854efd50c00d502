package id.msme.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.money.Rupiah;
import id.msme.number.Fraction;
import id.msme.number.Growth;
import id.msme.scale.Scale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class OutcomeProperties {

    private static final YearMonth FIRST = YearMonth.of(2019, 1);

    @Property(tries = 200)
    void identicalGroupsHaveNoUplift(@ForAll("growths") List<MsmeGrowth> msmes, @ForAll long seed) {
        var others = new ArrayList<>(msmes);
        Collections.shuffle(others, new Random(seed));
        var study = UpliftStudy.of(msmes, others, 1);
        assertThat(study.byScale().values())
                .allSatisfy(uplift -> assertThat(uplift.difference()).isEqualTo(Growth.NONE));
        assertThat(study.overall()).isEqualTo(msmes.isEmpty() ? Optional.empty() : Optional.of(Growth.NONE));
    }

    @Property(tries = 200)
    void theOrderDoesNotMatter(@ForAll("months") Map<Integer, Long> amounts, @ForAll long seed) {
        List<MonthlySales> months = sales(amounts);
        var shuffled = new ArrayList<>(months);
        Collections.shuffle(shuffled, new Random(seed));
        var one = SalesHistory.of(months);
        var other = SalesHistory.of(shuffled);
        assertThat(other.months()).isEqualTo(one.months());
        assertThat(other.trend()).isEqualTo(one.trend());
        assertThat(other.around(FIRST.plusMonths(12), 12, 1)).isEqualTo(one.around(FIRST.plusMonths(12), 12, 1));
    }

    @Property(tries = 200)
    void theTrendAgreesWithAnIndependentMedianOfSlopes(@ForAll("months") Map<Integer, Long> amounts) {
        var trend = SalesHistory.of(sales(amounts)).trend();
        assertThat(trend.isPresent()).isEqualTo(amounts.size() >= 3);
        trend.ifPresent(told -> {
            BigDecimal expected = medianSlope(new TreeMap<>(amounts));
            BigDecimal error = expected.subtract(
                            BigDecimal.valueOf(told.perMonth().amount()))
                    .abs();
            assertThat(error).isLessThanOrEqualTo(new BigDecimal("0.5000001"));
        });
    }

    @Property(tries = 200)
    void aStraightLineIsFoundWhateverMonthsAreLacking(
            @ForAll("months") Map<Integer, Long> amounts,
            @ForAll @LongRange(min = 0, max = 1_000_000) long start,
            @ForAll @LongRange(min = 0, max = 1_000_000) long step) {
        var line = new TreeMap<Integer, Long>();
        amounts.keySet().forEach(month -> line.put(month, start + step * month));
        SalesHistory.of(sales(line))
                .trend()
                .ifPresent(trend -> assertThat(trend.perMonth()).isEqualTo(Rupiah.of(step)));
    }

    @Property(tries = 300)
    void roundsHalfToEven(
            @ForAll @IntRange(min = -1_000, max = 1_000) int part, @ForAll @IntRange(min = 1, max = 40) int whole) {
        long expected = BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
        assertThat(Fraction.of(part, whole).toWhole()).isEqualTo(expected);
        assertThat(Fraction.of(-part, -whole).toWhole()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<MsmeGrowth>> growths() {
        return Combinators.combine(
                        Arbitraries.of(Scale.MICRO, Scale.SMALL, Scale.MEDIUM),
                        Arbitraries.longs()
                                .between(-1_000_000, 5_000_000)
                                .map(change -> Growth.of(BigDecimal.valueOf(change, 6))))
                .as(MsmeGrowth::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Map<Integer, Long>> months() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.longs().between(0, 2_000_000_000_000_000L))
                .ofMaxSize(12);
    }

    private static List<MonthlySales> sales(Map<Integer, Long> amounts) {
        var months = new ArrayList<MonthlySales>();
        amounts.forEach((month, amount) -> months.add(MonthlySales.of(FIRST.plusMonths(month), Rupiah.of(amount))));
        return months;
    }

    private static BigDecimal medianSlope(NavigableMap<Integer, Long> amounts) {
        var slopes = new ArrayList<BigDecimal>();
        amounts.forEach((first, low) -> amounts.tailMap(first, false)
                .forEach((second, high) -> slopes.add(BigDecimal.valueOf(high)
                        .subtract(BigDecimal.valueOf(low))
                        .divide(BigDecimal.valueOf(second - (long) first), MathContext.DECIMAL128))));
        Collections.sort(slopes);
        int size = slopes.size();
        return slopes.get((size - 1) / 2)
                .add(slopes.get(size / 2))
                .divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
    }
}
