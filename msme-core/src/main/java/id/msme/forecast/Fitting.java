package id.msme.forecast;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Basis;
import id.msme.progress.Observation;
import id.msme.progress.PublishedSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The counts that a model is fitted to: those known on a day and no others.
 *
 * @param model the id of the model
 * @param series the counts that speak of that day or of days before it
 * @param asOf the day
 */
record Fitting(String model, PublishedSeries series, LocalDate asOf) {

    static Fitting of(String model, PublishedSeries series, LocalDate asOf) {
        requireNonNull(series, "series");
        requireNonNull(asOf, "asOf");
        return new Fitting(model, series.through(asOf), asOf);
    }

    List<Observation> points() {
        return series.points();
    }

    int size() {
        return points().size();
    }

    long largest() {
        return points().stream().mapToLong(Observation::count).max().orElseThrow();
    }

    Basis basis() {
        return new Basis(
                List.of("forecast." + model),
                points().stream()
                        .map(Observation::citation)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                asOf);
    }
}
