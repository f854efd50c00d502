package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.text.UnknownName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The counts that publishers reported for one indicator, kept apart by publisher.
 *
 * <p>Nothing is merged, averaged or repaired: publishers count different things by the same name, and {@link
 * #disagreements()} lists where that shows.
 */
public final class ObservationSeries {

    private static final int MAX_DISAGREEMENTS = 1_000;

    private final Indicator indicator;
    private final List<Observation> observations;
    private final Map<String, PublishedSeries> byPublisher;
    private final List<Disagreement> disagreements;

    private ObservationSeries(
            Indicator indicator,
            List<Observation> observations,
            Map<String, PublishedSeries> byPublisher,
            List<Disagreement> disagreements) {
        this.disagreements = disagreements;
        this.indicator = indicator;
        this.observations = observations;
        this.byPublisher = byPublisher;
    }

    /**
     * {@return a series of reported counts}
     *
     * @param indicator what all of them count
     * @param observations the counts, in any order
     */
    public static ObservationSeries of(Indicator indicator, List<Observation> observations) {
        requireNonNull(indicator, "indicator");
        requireNonNull(observations, "observations");
        var grouped = new TreeMap<String, List<Observation>>();
        observations.forEach(o -> grouped.computeIfAbsent(o.publisher(), publisher -> new ArrayList<>())
                .add(o));
        var byPublisher = new TreeMap<String, PublishedSeries>();
        grouped.forEach((publisher, own) -> byPublisher.put(publisher, PublishedSeries.of(indicator, publisher, own)));
        List<Disagreement> disagreements = disagreements(byPublisher.values());
        byPublisher.replaceAll((publisher, own) -> own.against(disagreements.stream()
                .filter(d -> d.first().publisher().equals(publisher)
                        || d.second().publisher().equals(publisher))
                .toList()));
        return new ObservationSeries(indicator, List.copyOf(observations), byPublisher, disagreements);
    }

    /** {@return what is counted} */
    public Indicator indicator() {
        return indicator;
    }

    /** {@return the counts of all publishers, in the order given} */
    public List<Observation> observations() {
        return observations;
    }

    /** {@return the publishers, by name} */
    public List<String> publishers() {
        return List.copyOf(byPublisher.keySet());
    }

    /**
     * Returns the counts of one publisher.
     *
     * @param name the name of the publisher, for example {@code KEMENKOP}
     * @return its counts
     * @throws IllegalArgumentException if it reported nothing; the message lists those that did
     */
    public PublishedSeries publisher(String name) {
        return UnknownName.require("publisher", requireNonNull(name, "name"), byPublisher);
    }

    /**
     * Finds the counts of one publisher.
     *
     * @param name the name of the publisher
     * @return its counts, or empty if it reported nothing
     */
    public Optional<PublishedSeries> findPublisher(String name) {
        return Optional.ofNullable(byPublisher.get(requireNonNull(name, "name")));
    }

    /** {@return the pairs of counts in which two publishers contradict each other, earliest first, at most 1,000} */
    public List<Disagreement> disagreements() {
        return disagreements;
    }

    private static List<Disagreement> disagreements(Collection<PublishedSeries> all) {
        List<Observation> sorted = all.stream()
                .flatMap(series -> series.points().stream())
                .sorted(Comparator.comparing(Observation::asOf))
                .toList();
        var found = new ArrayList<Disagreement>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size() && found.size() < MAX_DISAGREEMENTS; j++) {
                compare(sorted.get(i), sorted.get(j)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** {@return the indicator, and how many counts of which publishers} */
    @Override
    public String toString() {
        return indicator + ": "
                + byPublisher.values().stream()
                        .map(series -> series.points().size() + " of " + series.publisher())
                        .collect(Collectors.joining(", "));
    }

    private static Optional<Disagreement> compare(Observation first, Observation second) {
        if (first.publisher().equals(second.publisher()) || first.count() == second.count()) {
            return Optional.empty();
        }
        if (!first.latest().isBefore(second.earliest())) {
            return Optional.of(new Disagreement(Disagreement.Kind.SAME_TIME, first, second));
        }
        return first.count() > second.count()
                ? Optional.of(new Disagreement(Disagreement.Kind.MORE_EARLIER, first, second))
                : Optional.empty();
    }
}
