package id.msme.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.msme.progress.PublishedSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.util.Pair;
import org.junit.jupiter.api.Test;

class BassTest {

    /** Sales of recorders in the textbook example of a fit by least squares. */
    private static final List<Long> PUBLISHED =
            List.of(840L, 1470L, 2110L, 4000L, 7590L, 10950L, 10530L, 9470L, 7790L, 5890L);

    private static final long POPULATION = 64_200_000;

    private static BassCurve fit(BassDiffusion model, PublishedSeries series) {
        return (BassCurve) Counts.fit(model, series).orElseThrow();
    }

    @Test
    void reachesThePublishedFit() {
        BassSales fit = BassSales.fitRate(PUBLISHED);
        assertThat(fit.parameters().market()).isCloseTo(6.80e4, within(0.005e4));
        assertThat(fit.parameters().innovation()).isCloseTo(6.59e-3, within(0.005e-3));
        assertThat(fit.parameters().imitation()).isCloseTo(0.638, within(0.0005));
        assertThat(fit.convergence().isConverged()).isTrue();
        assertThat(fit.convergence().atBound()).isEmpty();
        assertThat(fit.convergence().degreesOfFreedom()).isEqualTo(7);
    }

    /** Adoptions within periods, as published p and q are fitted. */
    @Test
    void recoversTheAdoptionsWithinPeriods() {
        var made = new BassParameters(1e9, 0.03, 0.38);
        List<Long> sales = LongStream.rangeClosed(1, 15)
                .mapToObj(t -> Math.round(made.adopters((double) t, 0) - made.adopters(t - 1.0, 0)))
                .toList();
        BassSales fit = BassSales.fit(sales);
        assertThat(fit.parameters().market()).isCloseTo(1e9, within(1e3));
        assertThat(fit.parameters().innovation()).isCloseTo(0.03, within(1e-7));
        assertThat(fit.parameters().imitation()).isCloseTo(0.38, within(1e-6));
        assertThat(fit.toString()).endsWith(", p 0.03, q 0.38 a period");
        assertThat(BassSales.fitRate(sales).parameters().imitation()).isNotCloseTo(0.38, within(1e-3));
    }

    /** The fit of whole periods minimises their own errors; rates at the ends of periods lead to another innovation. */
    @Test
    void bothFormsFitTheSameSales() {
        BassParameters within = BassSales.fit(PUBLISHED).parameters();
        double sum = 0;
        for (int i = 0; i < PUBLISHED.size(); i++) {
            double distance = PUBLISHED.get(i) - (within.adopters(i + 1.0, 0) - within.adopters(i, 0));
            sum += distance * distance;
        }
        assertThat(sum).isCloseTo(BassSales.fit(PUBLISHED).convergence().sumOfSquares(), within(1e-3));
        assertThat(within.innovation())
                .isNotEqualTo(BassSales.fitRate(PUBLISHED).parameters().innovation());
    }

    @Test
    void agreesWithTheFitterOfAnotherLibrary() {
        var optimum = new LevenbergMarquardtOptimizer()
                .optimize(new LeastSquaresBuilder()
                        .start(new double[] {60_000, 0.01, 0.4})
                        .target(PUBLISHED.stream()
                                .mapToDouble(Long::doubleValue)
                                .toArray())
                        .model(point -> rates(point.toArray()))
                        .maxEvaluations(1_000)
                        .maxIterations(1_000)
                        .build());
        BassParameters ours = BassSales.fitRate(PUBLISHED).parameters();
        assertThat(ours.market() / optimum.getPoint().getEntry(0)).isCloseTo(1, within(1e-6));
        assertThat(ours.innovation() / optimum.getPoint().getEntry(1)).isCloseTo(1, within(1e-6));
        assertThat(ours.imitation() / optimum.getPoint().getEntry(2)).isCloseTo(1, within(1e-6));
    }

    private static Pair<org.apache.commons.math3.linear.RealVector, org.apache.commons.math3.linear.RealMatrix> rates(
            double[] p) {
        var values = new ArrayRealVector(PUBLISHED.size());
        var slopes = new Array2DRowRealMatrix(PUBLISHED.size(), 3);
        for (int i = 0; i < PUBLISHED.size(); i++) {
            values.setEntry(i, rate(p, i));
            for (int j = 0; j < 3; j++) {
                double[] above = p.clone();
                double[] below = p.clone();
                above[j] *= 1 + 1e-6;
                below[j] *= 1 - 1e-6;
                slopes.setEntry(i, j, (rate(above, i) - rate(below, i)) / (above[j] - below[j]));
            }
        }
        return Pair.create(values, slopes);
    }

    /** The density of the diffusion as Bass writes it. */
    private static double rate(double[] p, int period) {
        double e = StrictMath.exp(-(p[1] + p[2]) * (period + 1));
        return p[0] * StrictMath.pow(p[1] + p[2], 2) / p[1] * e / StrictMath.pow(1 + p[2] / p[1] * e, 2);
    }

    @Test
    void recoversWhatItWasMadeFrom() {
        var made = new BassParameters(40e9, 0.02, 0.5);
        var curve = fit(
                BassDiffusion.under(POPULATION * 1_000),
                Counts.every(120, 25, day -> Math.round(made.adopters(day / 365.25, 1e9))));
        assertThat(curve.parameters().market()).isCloseTo(made.market(), within(1e5));
        assertThat(curve.parameters().innovation()).isCloseTo(made.innovation(), within(1e-7));
        assertThat(curve.parameters().imitation()).isCloseTo(made.imitation(), within(1e-7));
        assertThat(curve.convergence().isConverged()).isTrue();
    }

    @Test
    void aGivenMarketIsKept() {
        var made = new BassParameters(40e6, 0.02, 0.5);
        PublishedSeries series = Counts.every(200, 6, day -> Math.round(made.adopters(day / 365.25, 0)));
        var curve = fit(BassDiffusion.ofMarket(40_000_000), series);
        assertThat(curve.parameters().market()).isEqualTo(40e6);
        assertThat(curve.ceiling()).hasValue(40_000_000);
        assertThat(curve.parameters().imitation()).isCloseTo(0.5, within(1e-4));
    }

    @Test
    void neverPassesTheCeilingAtAnyInterval() {
        for (long ceiling : new long[] {20_760_000, 21_000_000, 25_000_000, POPULATION}) {
            var curve = fit(BassDiffusion.under(ceiling), Counts.KEMENKOP);
            for (double level : new double[] {0.5, 0.9, 0.999999}) {
                for (int years : new int[] {0, 3, 10, 100, 1_000}) {
                    PredictionInterval interval = curve.interval(Counts.START.plusYears(years), level);
                    assertThat(interval.high()).isLessThanOrEqualTo((double) ceiling);
                    assertThat(interval.low()).isGreaterThanOrEqualTo(0);
                }
            }
        }
    }

    @Test
    void reportsAMarketThatTheCeilingHolds() {
        var curve = fit(BassDiffusion.under(21_000_000), Counts.KEMENKOP);
        assertThat(curve.convergence().atBound()).contains("market");
        assertThat(curve.parameters().market()).isEqualTo(21e6);
    }

    @Test
    void reachesAValueOnTheFirstDayOfTheCurve() {
        var curve = fit(BassDiffusion.under(POPULATION), Counts.KEMENKOP);
        LocalDate day = curve.reaches(22_000_000).orElseThrow();
        assertThat(curve.at(day)).isGreaterThanOrEqualTo(22_000_000);
        assertThat(curve.at(day.minusDays(1))).isLessThan(22_000_000);
        assertThat(curve.reaches(POPULATION)).isEmpty();
        assertThat(curve.reaches(5)).contains(curve.firstDay());
    }

    @Test
    void theCurveStartsInTheFirstCount() {
        var curve = fit(BassDiffusion.under(POPULATION), Counts.KEMENKOP);
        assertThat(curve.at(curve.firstDay())).isCloseTo(8_000_000, within(1e-3));
        assertThat(curve.at(LocalDate.of(1950, 1, 1))).isGreaterThanOrEqualTo(0);
    }

    @Test
    void refusesTooFewPointsAndSaysHowManyItNeeds() {
        Counts.assertRefused(
                Counts.fit(BassDiffusion.under(1_000), Counts.every(10, 4, day -> 1 + day)),
                FitResult.Reason.TOO_FEW_POINTS,
                5);
        Counts.assertRefused(
                Counts.fit(BassDiffusion.ofMarket(1_000), Counts.every(10, 3, day -> 1 + day)),
                FitResult.Reason.TOO_FEW_POINTS,
                4);
        assertThat(Counts.fit(BassDiffusion.ofMarket(1_000), Counts.every(10, 4, day -> 1 + day))
                        .curve())
                .isPresent();
        assertThat(Counts.fit(BassDiffusion.ofMarket(1_000), Counts.every(0, 9, day -> 1))
                        .curve())
                .isEmpty();
        Counts.assertRefused(
                Counts.fit(BassDiffusion.under(50), Counts.every(10, 7, day -> day)),
                FitResult.Reason.OUTSIDE_CEILING,
                5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BassSales.fit(List.of(1L)))
                .withMessageEndingWith(", found 1 period");
        assertThatIllegalArgumentException().isThrownBy(() -> BassSales.fit(List.of(1L, 2L, 3L)));
        assertThatIllegalArgumentException().isThrownBy(() -> BassSales.fit(List.of(0L, 0L, 0L, 0L)));
        assertThatIllegalArgumentException().isThrownBy(() -> BassSales.fit(List.of(1L, -1L, 0L, 2L)));
        assertThatIllegalArgumentException().isThrownBy(() -> BassDiffusion.under(0));
    }

    @Test
    void aDiffusionHasAMarketAndARate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BassParameters(0, 0.1, 0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new BassParameters(1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BassParameters(1, -0.1, 0.5));
        assertThat(new BassParameters(100, 0, 0.5).adopters(9, 0)).isZero();
        var back = new BassParameters(100, 0.1, 0.5);
        assertThat(back.adopters(-3, back.adopters(3, 7))).isCloseTo(7, within(1e-9));
        assertThat(back.adopters(-1e6, 7)).isNotNaN();
        var pure = new BassParameters(100, 0.5, 0);
        assertThat(pure.adopters(2, 0)).isCloseTo(100 * (1 - StrictMath.exp(-1)), within(1e-9));
    }

    @Test
    void countsThatStandStillGiveACurveThatStandsStill() {
        var curve = fit(BassDiffusion.under(1_000), Counts.every(30, 6, day -> 500));
        assertThat(curve.at(Counts.START.plusDays(300))).isCloseTo(500, within(1.0));
    }
}
