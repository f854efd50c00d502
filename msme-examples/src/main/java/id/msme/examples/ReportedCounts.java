package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.json.ObservationReader;
import id.msme.target.Indicator;
import id.msme.target.ObservationSeries;
import id.msme.target.PublishedSeries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The counts that a command works on: those of a file or of the catalogue, of one publisher. */
final class ReportedCounts {

    private ReportedCounts() {}

    /**
     * The counts of a file, else of the catalogue.
     *
     * @throws IOException if the file cannot be read
     */
    static ObservationSeries read(Optional<Path> file, Catalogue catalogue, Indicator indicator, Console console)
            throws IOException {
        if (file.isPresent()) {
            try (InputStream stream = Files.newInputStream(file.get())) {
                return ObservationReader.read(stream, indicator);
            }
        }
        ObservationSeries shipped = catalogue.onboarding();
        if (shipped.indicator() != indicator) {
            console.error("note: the counts in the catalogue are of " + shipped.indicator() + ", the target is of "
                    + indicator + "; give counts of its own with --observations");
        }
        return ObservationSeries.of(indicator, shipped.observations());
    }

    /** The counts of one publisher, which must be named where there are several. */
    static PublishedSeries of(ObservationSeries series, Optional<String> publisher) {
        List<String> publishers = series.publishers();
        if (publisher.isPresent()) {
            if (!publishers.isEmpty() && !publishers.contains(publisher.get())) {
                throw new UsageException("--publisher: no counts of \"" + publisher.get() + "\"; there are "
                        + String.join(", ", publishers));
            }
        } else if (publishers.size() > 1) {
            throw new UsageException("several publishers report, and they do not count the same: choose one of "
                    + String.join(", ", publishers) + " with --publisher");
        }
        String name = publisher.orElseGet(() -> publishers.isEmpty() ? "-" : publishers.get(0));
        return series.of(name).orElseGet(() -> PublishedSeries.of(series.indicator(), name, List.of()));
    }
}
