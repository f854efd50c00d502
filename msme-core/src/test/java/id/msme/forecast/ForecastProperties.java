package id.msme.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.msme.progress.Observation;
import id.msme.progress.PublishedSeries;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class ForecastProperties {

    @Provide
    Arbitrary<PublishedSeries> series() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3_000),
                        Arbitraries.longs().between(1, 50_000_000))
                .as((day, count) -> Observation.of(Counts.START.plusDays(day), count, "A"))
                .list()
                .ofMinSize(3)
                .ofMaxSize(12)
                .map(Counts::series);
    }

    @Property(tries = 60)
    void noForecastPassesItsCeiling(
            @ForAll("series") PublishedSeries series,
            @ForAll @LongRange(min = 50_000_001, max = 100_000_000) long ceiling,
            @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 0.9999) double level,
            @ForAll @IntRange(min = -5_000, max = 50_000) int day) {
        for (ForecastModel model : new ForecastModel[] {
            LogisticGrowth.towards(ceiling), BassDiffusion.under(ceiling), BassDiffusion.ofMarket(ceiling)
        }) {
            Counts.fit(model, series).curve().ifPresent(curve -> {
                PredictionInterval interval = curve.interval(Counts.START.plusDays(day), level);
                assertThat(interval.high()).isLessThanOrEqualTo((double) ceiling);
                assertThat(interval.low()).isGreaterThanOrEqualTo(0);
                assertThat(curve.reaches(ceiling + 1)).isEmpty();
                curve.outlook(Counts.START.plusDays(day)).interval().ifPresent(range -> {
                    assertThat(range.high()).isLessThanOrEqualTo((double) ceiling);
                    assertThat(range.low()).isGreaterThanOrEqualTo(0);
                });
            });
        }
    }

    @Property(tries = 60)
    void aHigherLevelIsAWiderInterval(
            @ForAll("series") PublishedSeries series, @ForAll @IntRange(max = 5_000) int day) {
        for (ForecastModel model : new ForecastModel[] {
            LinearTrend.standard(), LogisticGrowth.towards(60_000_000), BassDiffusion.under(60_000_000)
        }) {
            Counts.fit(model, series).curve().ifPresent(curve -> {
                PredictionInterval narrow = curve.interval(Counts.START.plusDays(day), 0.5);
                PredictionInterval wide = curve.interval(Counts.START.plusDays(day), 0.95);
                assertThat(wide.low()).isLessThanOrEqualTo(narrow.low());
                assertThat(wide.high()).isGreaterThanOrEqualTo(narrow.high());
            });
        }
    }

    @Property(tries = 60)
    void aStraightSeriesIsContinuedAsItIs(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long start,
            @ForAll @LongRange(min = 1, max = 1_000_000) long pace,
            @ForAll @IntRange(min = 3, max = 20) int points,
            @ForAll @IntRange(max = 100_000) int day) {
        FittedCurve curve = Counts.fit(LinearTrend.standard(), Counts.every(7, points, d -> start + pace * d))
                .orElseThrow();
        assertThat(curve.reaches(start + pace * day)).contains(Counts.START.plusDays(day));
        double expected = start + (double) pace * day;
        assertThat(curve.at(Counts.START.plusDays(day))).isCloseTo(expected, within(1e-6 * (1 + expected)));
    }

    @Property(tries = 40)
    void aDiffusionIsRecovered(
            @ForAll @Scale(4) @DoubleRange(min = 0.005, max = 0.1) double innovation,
            @ForAll @Scale(4) @DoubleRange(min = 0.2, max = 0.8) double imitation,
            @ForAll @LongRange(min = 0, max = 5_000_000) long atStart) {
        var made = new BassParameters(50e6, innovation, imitation);
        PublishedSeries series =
                Counts.every(180, 24, day -> Math.round(1e4 * made.adopters(day / 365.25, (double) atStart)));
        var curve = (BassCurve)
                Counts.fit(BassDiffusion.under(1_000_000_000_000L), series).orElseThrow();
        assertThat(curve.parameters().market()).isCloseTo(50e10, within(50e6));
        assertThat(curve.parameters().innovation()).isCloseTo(innovation, within(1e-5));
        assertThat(curve.parameters().imitation()).isCloseTo(imitation, within(1e-4));
    }

    @Property(tries = 60)
    void theOrderInWhichCountsAreGivenIsNothing(@ForAll("series") PublishedSeries series) {
        var turned = LongStream.iterate(series.points().size() - 1L, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> series.points().get((int) i))
                .toList();
        var ordered = Counts.fit(LinearTrend.standard(), series).curve();
        var other = Counts.fit(LinearTrend.standard(), Counts.series(turned)).curve();
        assertThat(other.isPresent()).isEqualTo(ordered.isPresent());
        ordered.ifPresent(curve -> assertThat(other.orElseThrow().interval(Counts.START.plusYears(9), 0.9))
                .isEqualTo(curve.interval(Counts.START.plusYears(9), 0.9)));
    }
}
