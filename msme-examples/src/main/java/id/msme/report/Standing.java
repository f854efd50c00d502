package id.msme.report;

import id.msme.catalogue.Catalogue;
import id.msme.forecast.FittedCurve;
import id.msme.progress.ObservationSeries;
import id.msme.progress.PathProgress;
import id.msme.progress.Progress;
import id.msme.progress.PublishedSeries;
import id.msme.progress.Target;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The progress to a target, for a report and for a picture.
 *
 * @param progress how far it is
 * @param path how far the path is that it ends, where it continues another target
 * @param all what all publishers reported
 * @param series what one publisher reported by that day
 * @param forecast the curve fitted to it, if one was asked for
 */
public record Standing(
        Progress progress,
        Optional<PathProgress> path,
        ObservationSeries all,
        PublishedSeries series,
        Optional<FittedCurve> forecast) {

    public static Standing of(
            Catalogue catalogue,
            Target target,
            ObservationSeries all,
            PublishedSeries series,
            LocalDate asOf,
            Optional<FittedCurve> forecast) {
        Optional<PathProgress> path = catalogue.programs().stream()
                .filter(program ->
                        target.follows().isPresent() && program.targets().contains(target))
                .map(program -> PathProgress.of(program.path(target.id()), series, asOf))
                .findFirst();
        return new Standing(Progress.of(target, series, asOf), path, all, series.through(asOf), forecast);
    }

    Target target() {
        return progress.target();
    }
}
