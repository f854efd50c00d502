package id.msme.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.progress.Indicator;
import id.msme.progress.ObservationSeries;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RollingBackTestTest {

    private static final LocalDate ALL = LocalDate.of(2099, 12, 31);

    static List<ForecastModel> models() {
        return OutlookTest.models();
    }

    /**
     * On whatever is shipped: the outlook keeps its word, and the model interval is shown beside it because it does
     * not.
     */
    @ParameterizedTest
    @MethodSource("models")
    void theOutlookHoldsAboutAsManyOfTheShippedCountsAsItStates(ForecastModel model) {
        var test = RollingBackTest.of(model, Catalogue.standard().onboarding(), ALL);
        double coverage = (double) test.held() / test.forecasts();
        assertThat(coverage).as("%s", test).isBetween(0.85, 0.97);
        assertThat(test.heldByModel()).isLessThan(test.held());
    }

    @Test
    void everyDayWithEnoughCountsIsAnOrigin() {
        var counts = ObservationSeries.of(
                Indicator.MSMES_ONLINE, Counts.every(30, 7, day -> 100 + day).points());
        var test = RollingBackTest.of(LinearTrend.standard(), counts, ALL);
        assertThat(test.tests())
                .extracting(BackTest::knownOn)
                .containsExactly(Counts.START.plusDays(90), Counts.START.plusDays(120), Counts.START.plusDays(150));
        assertThat(test.forecasts()).isEqualTo(3 + 2 + 1);
        assertThat(test.held()).isEqualTo(6);
        assertThat(test.coverage().orElseThrow()).hasToString("1/1");
        assertThat(test)
                .hasToString("linear, 3 origins: 6 of 6 later counts within the outlook, " + test.heldByModel()
                        + " within the model interval");
    }

    @Test
    void oneOriginAndOneCountAreInTheSingular() {
        var counts = ObservationSeries.of(
                Indicator.MSMES_ONLINE, Counts.every(30, 5, day -> 100 + day).points());
        var test = RollingBackTest.of(LinearTrend.standard(), counts, ALL);
        String held = "1 of 1 later count within the outlook, " + test.heldByModel() + " within the model interval";
        assertThat(test).hasToString("linear, 1 origin: " + held);
        assertThat(test.tests().get(0)).hasToString("linear, A, known on " + Counts.START.plusDays(90) + ": " + held);
    }

    @Test
    void tooFewCountsAreNoTest() {
        var counts = ObservationSeries.of(
                Indicator.MSMES_ONLINE, Counts.every(30, 4, day -> 100 + day).points());
        var test = RollingBackTest.of(LinearTrend.standard(), counts, ALL);
        assertThat(test.tests()).isEmpty();
        assertThat(test.coverage()).isEmpty();
    }
}
