package id.msme.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BackTestTest {

    private static final LocalDate KNOWN_ON = LocalDate.of(2021, 12, 31);
    private static final LocalDate UNTIL = LocalDate.of(2022, 12, 31);

    @Test
    void judgesOnlyByWhatCameLater() {
        BackTest test = BackTest.of(LinearTrend.standard(), Counts.KEMENKOP, KNOWN_ON, UNTIL);
        assertThat(test.hindsights())
                .hasSize(5)
                .allSatisfy(h -> assertThat(h.actual().asOf()).isAfter(KNOWN_ON));
        assertThat(test.fit().orElseThrow().lastDay()).isEqualTo("2021-12-09");
        var alone = LinearTrend.standard().fit(Counts.KEMENKOP, KNOWN_ON).orElseThrow();
        Hindsight first = test.hindsights().get(0);
        assertThat(first.interval().estimate()).isEqualTo(alone.at(LocalDate.of(2022, 3, 28)));
        assertThat(first.error()).isEqualTo(first.interval().estimate() - 17_590_000);
    }

    @Test
    void aPerfectForecastHasNoError() {
        BackTest test = BackTest.of(
                LinearTrend.standard(), Counts.every(10, 20, day -> 7 + day), Counts.START.plusDays(50), UNTIL);
        assertThat(test.hindsights()).hasSize(14);
        assertThat(test.bias().orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(test.meanAbsoluteError().orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(test.meanAbsoluteRelativeError().orElseThrow()).isCloseTo(0, within(1e-9));
    }

    @Test
    void errorsAreMeans() {
        // The line through 0, 10, 20 tells 30 and 40.
        var series = Counts.reported(
                "2021-01-01", 0, "2021-01-11", 10, "2021-01-21", 20, "2021-01-31", 25, "2021-02-10", 50);
        BackTest test = BackTest.of(LinearTrend.standard(), series, LocalDate.of(2021, 1, 21), UNTIL);
        assertThat(test.bias().orElseThrow()).isCloseTo(-2.5, within(1e-9));
        assertThat(test.meanAbsoluteError().orElseThrow()).isCloseTo(7.5, within(1e-9));
        assertThat(test.meanAbsoluteRelativeError().orElseThrow()).isCloseTo(0.2, within(1e-9));
        assertThat(test.held()).isZero();
    }

    @Test
    void whatCouldNotBeFittedHasNoHindsight() {
        BackTest test = BackTest.of(LinearTrend.standard(), Counts.KEMENKOP, Counts.START, UNTIL);
        assertThat(test.fit().curve()).isEmpty();
        assertThat(test.hindsights()).isEmpty();
        assertThat(test.bias()).isEmpty();
    }
}
