package id.msme.cli;

import id.msme.catalogue.Catalogue;
import id.msme.console.UsageException;
import id.msme.progress.ObservationSeries;
import id.msme.progress.Target;
import id.msme.table.ObservationReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The counts that a target is measured by: those of a file or of the catalogue. */
final class ReportedCounts {

    private ReportedCounts() {}

    /**
     * The counts of a file, else of the catalogue.
     *
     * @throws IOException if the file cannot be read
     * @throws UsageException if there is no file, and the catalogue counts something else than the target does
     */
    static ObservationSeries read(Optional<Path> file, Catalogue catalogue, Target target) throws IOException {
        if (file.isPresent()) {
            try (InputStream stream = Files.newInputStream(file.get())) {
                return ObservationReader.read(stream, target.indicator());
            }
        }
        ObservationSeries shipped = catalogue.onboarding();
        if (shipped.indicator() != target.indicator()) {
            throw new UsageException(
                    "--target: " + target.id() + " counts " + target.indicator() + ", the counts of the catalogue are "
                            + shipped.indicator() + "; give counts of its own with --observations");
        }
        return shipped;
    }
}
