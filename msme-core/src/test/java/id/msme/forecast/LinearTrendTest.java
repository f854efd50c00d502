package id.msme.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.msme.language.Language;
import id.msme.progress.PublishedSeries;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;

class LinearTrendTest {

    private static LinearCurve fit(PublishedSeries series) {
        return (LinearCurve) Counts.fit(LinearTrend.standard(), series).orElseThrow();
    }

    @Test
    void agreesWithAStatisticsLibrary() {
        var library = new SimpleRegression();
        Counts.KEMENKOP.points().forEach(p -> library.addData((double) p.asOf().toEpochDay(), (double) p.count()));
        LinearCurve curve = fit(Counts.KEMENKOP);
        LocalDate day = LocalDate.of(2024, 12, 31);
        assertThat(curve.perDay()).isCloseTo(library.getSlope(), within(1e-6));
        assertThat(curve.at(day)).isCloseTo(library.predict((double) day.toEpochDay()), within(1.0));
        assertThat(curve.convergence().sumOfSquares() / library.getSumSquaredErrors())
                .isCloseTo(1, within(1e-9));
        int n = Counts.KEMENKOP.points().size();
        double meanX = Counts.KEMENKOP.points().stream()
                .mapToLong(p -> p.asOf().toEpochDay())
                .average()
                .orElseThrow();
        double spread = StrictMath.pow(day.toEpochDay() - meanX, 2) / library.getXSumSquares();
        double half = new TDistribution(n - 2).inverseCumulativeProbability(0.95)
                * StrictMath.sqrt(library.getMeanSquareError() * (1 + 1.0 / n + spread));
        PredictionInterval interval = curve.interval(day, 0.9);
        assertThat(interval.high() - interval.estimate()).isCloseTo(half, within(1.0));
        assertThat(interval.estimate() - interval.low()).isCloseTo(half, within(1.0));
    }

    @Test
    void reachesAValueOnTheDayTheLineIsThereExactly() {
        LinearCurve curve = fit(Counts.every(10, 5, day -> 100 + 3 * day));
        assertThat(curve.reaches(400)).contains(Counts.START.plusDays(100));
        assertThat(curve.reaches(401)).contains(Counts.START.plusDays(101));
        assertThat(curve.reaches(399)).contains(Counts.START.plusDays(100));
        assertThat(curve.reaches(40)).contains(Counts.START.minusDays(20));
    }

    @Test
    void aLineThatDoesNotRiseReachesNothing() {
        assertThat(fit(Counts.every(10, 5, day -> 100)).reaches(101)).isEmpty();
        assertThat(fit(Counts.every(10, 5, day -> 100 - day)).reaches(50)).isEmpty();
    }

    @Test
    void aDayBeyondTheCalendarIsNoDay() {
        LinearCurve slow = fit(Counts.every(1_000, 3, day -> 100 + day / 1_000));
        assertThat(slow.reaches(3_000)).isPresent();
        assertThat(slow.reaches(1_000_000_000)).isEmpty();
        assertThat(slow.reaches(0)).isEmpty();
    }

    @Test
    void refusesTooFewPointsAndSaysHowManyItNeeds() {
        FitResult result = Counts.fit(LinearTrend.standard(), Counts.every(10, 2, day -> day));
        Counts.assertRefused(result, FitResult.Reason.TOO_FEW_POINTS, 3);
        assertThat(result.pointsGiven()).isEqualTo(2);
        assertThat(result.explain(Language.ID).text("missing").orElseThrow()).contains("ada 2, perlu 3");
        assertThat(result).hasToString("no linear forecast: too few counts (2 given, 3 needed)");
        assertThatThrownBy(result::orElseThrow)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("3 needed");
    }

    @Test
    void refusesCountsOfOneDay() {
        assertThat(Counts.fit(LinearTrend.standard(), Counts.every(0, 3, day -> 5))
                        .curve())
                .isEmpty();
    }

    @Test
    void exactCountsLeaveNoInterval() {
        PredictionInterval interval =
                fit(Counts.every(10, 5, day -> 100 + 3 * day)).interval(Counts.START.plusDays(1_000), 0.9);
        assertThat(interval.low()).isEqualTo(interval.high()).isEqualTo(3_100);
    }

    @Test
    void theDateHasAnIntervalToo() {
        ReachDates dates = fit(Counts.KEMENKOP).reachDates(25_000_000, 0.9);
        assertThat(dates.earliest().orElseThrow()).isBefore(dates.expected().orElseThrow());
        assertThat(dates.latest().orElseThrow()).isAfter(dates.expected().orElseThrow());
        LinearCurve curve = fit(Counts.KEMENKOP);
        assertThat(curve.interval(dates.earliest().orElseThrow(), 0.9).high()).isGreaterThanOrEqualTo(25_000_000);
        assertThat(curve.interval(dates.earliest().orElseThrow().minusDays(1), 0.9)
                        .high())
                .isLessThan(25_000_000);
        assertThat(curve.interval(dates.latest().orElseThrow(), 0.9).low()).isGreaterThanOrEqualTo(25_000_000);
    }
}
