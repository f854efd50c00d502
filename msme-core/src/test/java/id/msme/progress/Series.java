package id.msme.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Short ways to write down series. */
final class Series {

    private Series() {}

    /** Dates and counts in turn, of one publisher. */
    static PublishedSeries of(Object... datesAndCounts) {
        var points = new ArrayList<Observation>();
        for (int i = 0; i < datesAndCounts.length; i += 2) {
            points.add(Observation.of(
                    LocalDate.parse((String) datesAndCounts[i]),
                    ((Number) datesAndCounts[i + 1]).longValue(),
                    "KEMENKOP"));
        }
        return PublishedSeries.of(Indicator.MSMES_ONLINE, "KEMENKOP", points);
    }

    static ObservationSeries together(PublishedSeries... series) {
        return ObservationSeries.of(
                Indicator.MSMES_ONLINE,
                List.of(series).stream().flatMap(s -> s.points().stream()).toList());
    }
}
