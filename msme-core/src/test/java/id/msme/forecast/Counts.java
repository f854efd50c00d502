package id.msme.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.progress.Indicator;
import id.msme.progress.Observation;
import id.msme.progress.PublishedSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/** Series to fit. */
final class Counts {

    static final LocalDate START = LocalDate.of(2020, 1, 1);

    /** The counts of KEMENKOP from 2020 on, as reported. */
    static final PublishedSeries KEMENKOP = reported(
            "2020-01-01", 8_000_000,
            "2020-12-03", 10_200_000,
            "2021-04-04", 12_000_000,
            "2021-06-22", 13_500_000,
            "2021-08-03", 13_700_000,
            "2021-09-23", 15_900_000,
            "2021-12-09", 16_400_000,
            "2022-03-28", 17_590_000,
            "2022-05-12", 18_500_000,
            "2022-05-31", 19_000_000,
            "2022-11-01", 20_500_000,
            "2022-12-27", 20_760_000);

    private Counts() {}

    static PublishedSeries reported(Object... datesAndCounts) {
        var points = new ArrayList<Observation>();
        for (int i = 0; i < datesAndCounts.length; i += 2) {
            points.add(Observation.of(
                    LocalDate.parse((String) datesAndCounts[i]), ((Number) datesAndCounts[i + 1]).longValue(), "A"));
        }
        return series(points);
    }

    /** So many counts, so many days apart, each as a function of its day since the start. */
    static PublishedSeries every(int days, int points, LongUnaryOperator count) {
        var made = new ArrayList<Observation>();
        for (int i = 0; i < points; i++) {
            long day = (long) i * days;
            made.add(Observation.of(START.plusDays(day), count.applyAsLong(day), "A"));
        }
        return series(made);
    }

    /** Fits all counts, up to the last. */
    static FitResult fit(ForecastModel model, PublishedSeries series) {
        return model.fit(series, series.latest().orElseThrow().asOf());
    }

    static void assertRefused(FitResult result, FitResult.Reason reason, int needed) {
        assertThat(result.curve()).isEmpty();
        assertThat(result.reason()).contains(reason);
        assertThat(result.pointsNeeded()).isEqualTo(needed);
    }

    static PublishedSeries series(List<Observation> points) {
        return PublishedSeries.of(Indicator.MSMES_ONLINE, "A", points);
    }
}
