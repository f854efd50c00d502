package id.msme.cli;

import id.msme.catalogue.Catalogue;
import id.msme.console.Console;
import id.msme.progress.Indicator;
import id.msme.progress.ObservationSeries;
import id.msme.table.ObservationReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The counts that a command works on: those of a file or of the catalogue. */
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
}
