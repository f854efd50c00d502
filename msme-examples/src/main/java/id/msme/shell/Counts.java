package id.msme.shell;

import id.msme.catalogue.Catalogue;
import id.msme.progress.ObservationSeries;
import id.msme.progress.PublishedSeries;
import id.msme.progress.Target;
import java.time.LocalDate;
import java.util.List;

/** The counts that a question on a target is answered from. */
final class Counts {

    private Counts() {}

    /** The counts of the catalogue, if they are of what the target counts. */
    static ObservationSeries shipped(Catalogue catalogue, Target target) {
        ObservationSeries shipped = catalogue.onboarding();
        if (shipped.indicator() != target.indicator()) {
            throw new PromptException(
                    target.id() + " counts " + target.indicator() + ", the counts of the catalogue are "
                            + shipped.indicator() + "; give counts from a file: observations(\"counts.csv\", \""
                            + target.indicator() + "\")");
        }
        return shipped;
    }

    /** The counts of the publisher that the target names, else of the only one that reported by the day. */
    static PublishedSeries of(ObservationSeries counts, Target target, LocalDate day) {
        if (target.publisher().filter(counts.publishers()::contains).isPresent()) {
            return counts.publisher(target.publisher().orElseThrow());
        }
        List<String> reporting = counts.publishers().stream()
                .filter(name -> counts.publisher(name).first().stream()
                        .anyMatch(first -> !first.asOf().isAfter(day)))
                .toList();
        if (reporting.size() != 1) {
            throw new PromptException(
                    reporting.isEmpty()
                            ? "nobody reported by " + day
                            : "several publishers report, and they do not count the same: choose one of "
                                    + String.join(", ", reporting));
        }
        return counts.publisher(reporting.get(0));
    }
}
