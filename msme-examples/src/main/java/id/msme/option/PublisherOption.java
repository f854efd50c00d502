package id.msme.option;

import id.msme.console.UsageException;
import id.msme.progress.ObservationSeries;
import id.msme.progress.PublishedSeries;
import id.msme.progress.Target;
import id.msme.text.UnknownName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The publisher whose counts a command works on. */
public final class PublisherOption {

    @Option(
            names = "--publisher",
            paramLabel = "P",
            description = "Whose reports count. Without it: the publisher that the target names, else the only one.")
    private Optional<String> publisher = Optional.empty();

    /** The counts of one publisher, which must be named if several report. */
    public PublishedSeries of(ObservationSeries series) {
        return of(series, series.publishers(), Optional.empty());
    }

    /**
     * The counts of the publisher that is asked for, else of the one that the target names, else of the only one by a
     * day.
     */
    public PublishedSeries of(ObservationSeries series, Target target, LocalDate asOf) {
        List<String> reporting = series.publishers().stream()
                .filter(name -> series.findPublisher(name)
                        .flatMap(PublishedSeries::first)
                        .filter(first -> !first.asOf().isAfter(asOf))
                        .isPresent())
                .toList();
        Optional<String> named = target.publisher().filter(series.publishers()::contains);
        return of(series, reporting, named);
    }

    private PublishedSeries of(ObservationSeries series, List<String> reporting, Optional<String> named) {
        List<String> publishers = series.publishers();
        if (publisher.isPresent() && !publishers.isEmpty() && !publishers.contains(publisher.get())) {
            throw new UsageException("--publisher: " + UnknownName.message("publisher", publisher.get(), publishers));
        }
        Optional<String> chosen = publisher.or(() -> named);
        if (chosen.isEmpty() && reporting.size() > 1) {
            throw new UsageException("several publishers report, and they do not count the same: choose one of "
                    + String.join(", ", reporting) + " with --publisher");
        }
        String name = chosen.orElseGet(() -> reporting.isEmpty() ? "-" : reporting.get(0));
        return series.findPublisher(name).orElseGet(() -> PublishedSeries.of(series.indicator(), name, List.of()));
    }
}
