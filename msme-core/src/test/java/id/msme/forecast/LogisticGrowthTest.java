package id.msme.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;

class LogisticGrowthTest {

    private static final long POPULATION = 64_200_000;

    private static final LogisticCurve CURVE = (LogisticCurve)
            Counts.fit(LogisticGrowth.towards(POPULATION), Counts.KEMENKOP).orElseThrow();

    @Test
    void isTheStraightLineOfTheLogOddsOfAStatisticsLibrary() {
        var library = new SimpleRegression();
        Counts.KEMENKOP
                .points()
                .forEach(p -> library.addData(
                        (double) p.asOf().toEpochDay(), StrictMath.log((double) p.count() / (POPULATION - p.count()))));
        assertThat(CURVE.ratePerDay()).isCloseTo(library.getSlope(), within(1e-12));
        LocalDate day = LocalDate.of(2024, 12, 31);
        double odds = StrictMath.exp(library.predict((double) day.toEpochDay()));
        assertThat(CURVE.at(day)).isCloseTo(POPULATION * odds / (1 + odds), within(1.0));
        assertThat(CURVE.convergence().isConverged()).isTrue();
    }

    @Test
    void neverPassesTheCeiling() {
        assertThat(CURVE.ceiling()).hasValue(POPULATION);
        for (double level : new double[] {0.5, 0.9, 0.999999}) {
            for (int years : new int[] {0, 5, 50, 500, 5_000}) {
                PredictionInterval interval = CURVE.interval(Counts.START.plusYears(years), level);
                assertThat(interval.high()).isLessThanOrEqualTo((double) POPULATION);
                assertThat(interval.low()).isGreaterThanOrEqualTo(0);
            }
        }
    }

    @Test
    void reachesWhatIsBelowTheCeilingOnly() {
        LocalDate day = CURVE.reaches(30_000_000).orElseThrow();
        assertThat(CURVE.at(day)).isGreaterThanOrEqualTo(30_000_000);
        assertThat(CURVE.at(day.minusDays(1))).isLessThan(30_000_000);
        assertThat(CURVE.reaches(POPULATION)).isEmpty();
        assertThat(CURVE.reaches(POPULATION - 1)).isPresent();
        assertThat(CURVE.reaches(0)).contains(Counts.START);
    }

    @Test
    void recoversWhatItWasMadeFrom() {
        double rate = 0.002;
        var made = Counts.every(60, 20, day -> Math.round(1e12 / (1 + StrictMath.exp(2 - rate * day))));
        var curve = (LogisticCurve)
                Counts.fit(LogisticGrowth.towards(1_000_000_000_000L), made).orElseThrow();
        assertThat(curve.ratePerDay()).isCloseTo(rate, within(1e-12));
        assertThat(curve.reaches(499_999_000_000L)).contains(Counts.START.plusDays(1_000));
    }

    @Test
    void refusesWhatHasNoLogOdds() {
        var expected = FitResult.Reason.OUTSIDE_CEILING;
        LogisticGrowth model = LogisticGrowth.towards(100);
        Counts.assertRefused(Counts.fit(model, Counts.every(10, 4, day -> day)), expected, 3);
        Counts.assertRefused(Counts.fit(model, Counts.every(10, 4, day -> 70 + day)), expected, 3);
        assertThat(Counts.fit(model, Counts.every(10, 4, day -> 69 + day)).curve())
                .isPresent();
        Counts.assertRefused(
                Counts.fit(model, Counts.every(10, 2, day -> 1 + day)), FitResult.Reason.TOO_FEW_POINTS, 3);
        assertThat(Counts.fit(model, Counts.every(0, 3, day -> 5)).curve()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> LogisticGrowth.towards(0));
    }
}
