package id.msme.json.answer;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.forecast.LinearTrend;
import id.msme.progress.Indicator;
import id.msme.progress.Observation;
import id.msme.progress.Progress;
import id.msme.progress.PublishedSeries;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressWriterTest {

    private static final PublishedSeries SERIES =
            Catalogue.standard().onboarding().publisher("KEMENKOP");

    private static Progress progress(String target, String asOf) {
        return Progress.of(Catalogue.standard().target(target), SERIES, LocalDate.parse(asOf));
    }

    /** Ratios by hand: 20.76 of 25 and of 64.2; expected 3.79 + 21.21 × 1872 / 2603 million. */
    @Test
    void writesWhatIsKnown() {
        assertThat(ProgressWriter.write(progress("dm-2024", "2022-12-31")))
                .startsWith(
                        "{\"target\":\"dm-2024\",\"asOf\":\"2022-12-31\",\"attained\":20760000,"
                                + "\"attainedOn\":\"2022-12-27\",\"value\":25000000,\"remaining\":4240000,\"ratio\":0.8304,"
                                + "\"populationShare\":0.3233644859813084,\"expected\":19043599.69266231,"
                                + "\"status\":\"ON_TRACK\",\"requiredPerDay\":5801,\"forecast\":null,\"remarks\":[{\"code\":\"disagreement\",\"on\":\"2017-11-15\"");
    }

    @Test
    void whatIsNotKnownIsNull() {
        assertThat(ProgressWriter.write(progress("dm-2024", "2017-11-14")))
                .isEqualTo(
                        "{\"target\":\"dm-2024\",\"asOf\":\"2017-11-14\",\"attained\":null,\"attainedOn\":null,"
                                + "\"value\":25000000,\"remaining\":null,\"ratio\":null,\"populationShare\":null,"
                                + "\"expected\":null,\"status\":\"NO_DATA\",\"requiredPerDay\":null,\"forecast\":null,\"remarks\":[]}");
    }

    @Test
    void writesTheForecastAtTheDeadline() {
        var curve = LinearTrend.standard()
                .fit(SERIES, LocalDate.of(2022, 12, 31))
                .curve()
                .orElseThrow();
        assertThat(ProgressWriter.write(progress("dm-2024", "2022-12-31"), curve))
                .contains("\"forecast\":{\"model\":\"linear\",\"atDeadline\":{\"estimate\":275307")
                .contains("\"level\":0.9},\"reachesOn\":\"2024-04-25\"},\"remarks\":[{");
    }

    @Test
    void remarksNameCountAndWhatItIsComparedWith() {
        var first = Observation.of(LocalDate.of(2022, 12, 31), 190_000, "DINAS");
        var second = Observation.of(LocalDate.of(2022, 12, 31), 200_000, "DINAS");
        var series = PublishedSeries.of(Indicator.MSMES_ONLINE, "DINAS", List.of(first, second));
        var target = Catalogue.standard().target("dm-2024");
        assertThat(ProgressWriter.write(Progress.of(target, series, LocalDate.of(2023, 1, 1))))
                .contains("\"attained\":200000,")
                .endsWith(
                        "\"remarks\":[{\"code\":\"several-counts\",\"on\":\"2022-12-31\",\"publisher\":\"DINAS\",\"count\":200000,"
                                + "\"other\":{\"on\":\"2022-12-31\",\"publisher\":\"DINAS\",\"count\":190000}}]}");
    }
}
