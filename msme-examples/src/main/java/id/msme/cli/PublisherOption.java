package id.msme.cli;

import id.msme.progress.ObservationSeries;
import id.msme.progress.PublishedSeries;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The publisher whose counts a command works on. */
final class PublisherOption {

    @Option(
            names = "--publisher",
            paramLabel = "P",
            description = "Whose reports count. Needed where there are several publishers.")
    private Optional<String> publisher = Optional.empty();

    /** The counts of one publisher, which must be named where there are several. */
    PublishedSeries of(ObservationSeries series) {
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
