package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.number.Fraction;
import id.msme.text.Counted;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The counts that one publisher reported, one a day, in the order of their days.
 *
 * <p>Counts that are equal stand once. Of different counts for one day the larger is used, whatever their order, and a
 * {@linkplain #remarks() remark} names the others.
 */
public final class PublishedSeries {

    /** In the order of days, the larger count of a day first; complete, so that the order given does not matter. */
    static final Comparator<Observation> BY_DAY = Comparator.comparing(Observation::asOf)
            .thenComparing(Comparator.comparingLong(Observation::count).reversed())
            .thenComparing(Observation::publisher)
            .thenComparing(Observation::precision)
            .thenComparing(Observation::derived)
            .thenComparing(observation -> observation.definition().orElse(""))
            .thenComparing(observation -> observation.citation().toString());

    private static final Fraction JUMP = Fraction.of(3);

    private final Indicator indicator;
    private final String publisher;
    private final List<Observation> points;

    /** Counts of days that have a larger one. */
    private final List<Observation> unused;

    private final List<Disagreement> disagreements;

    private PublishedSeries(
            Indicator indicator,
            String publisher,
            List<Observation> points,
            List<Observation> unused,
            List<Disagreement> disagreements) {
        this.indicator = indicator;
        this.publisher = publisher;
        this.points = points;
        this.unused = unused;
        this.disagreements = disagreements;
    }

    /**
     * {@return the series of one publisher}
     *
     * @param indicator what is counted
     * @param publisher its name
     * @param observations its counts, in any order; there may be none
     * @throws IllegalArgumentException if one is another publisher's
     */
    public static PublishedSeries of(Indicator indicator, String publisher, List<Observation> observations) {
        requireNonNull(indicator, "indicator");
        requireNonNull(publisher, "publisher");
        for (Observation observation : requireNonNull(observations, "observations")) {
            if (!observation.publisher().equals(publisher)) {
                throw new IllegalArgumentException("a series of " + publisher + " holds no count of "
                        + observation.publisher() + ": publishers are kept apart");
            }
        }
        var points = new TreeMap<LocalDate, Observation>();
        var unused = new ArrayList<Observation>();
        var counts = new HashSet<Map.Entry<LocalDate, Long>>();
        observations.stream()
                .sorted(BY_DAY)
                .filter(observation -> counts.add(Map.entry(observation.asOf(), observation.count())))
                .filter(observation -> points.putIfAbsent(observation.asOf(), observation) != null)
                .forEach(unused::add);
        return new PublishedSeries(indicator, publisher, List.copyOf(points.values()), List.copyOf(unused), List.of());
    }

    /** The same counts, with what other publishers report against them. */
    PublishedSeries against(List<Disagreement> others) {
        return new PublishedSeries(indicator, publisher, points, unused, List.copyOf(others));
    }

    /** {@return what is counted} */
    public Indicator indicator() {
        return indicator;
    }

    /** {@return who reported it} */
    public String publisher() {
        return publisher;
    }

    /** {@return the counts, earliest first} */
    public List<Observation> points() {
        return points;
    }

    /** {@return the earliest count, if there is one} */
    public Optional<Observation> first() {
        return points.stream().findFirst();
    }

    /** {@return the latest count, if there is one; it need not be the largest} */
    public Optional<Observation> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /**
     * {@return the counts that speak of a day or of days before it}
     *
     * @param day the last day to use
     */
    public PublishedSeries through(LocalDate day) {
        requireNonNull(day, "day");
        return new PublishedSeries(
                indicator,
                publisher,
                through(points, day),
                through(unused, day),
                disagreements.stream()
                        .filter(d -> !d.first().asOf().isAfter(day)
                                && !d.second().asOf().isAfter(day))
                        .toList());
    }

    private static List<Observation> through(List<Observation> counts, LocalDate day) {
        return counts.stream().filter(count -> !count.asOf().isAfter(day)).toList();
    }

    /**
     * {@return the steps that fall, repeat or jump, and the counts not used, in the order of days; empty if nothing is
     * odd}
     */
    public List<SeriesRemark> remarks() {
        Optional<Fraction> jump = medianPace().map(JUMP::times);
        var remarks = new ArrayList<SeriesRemark>();
        for (int i = 0; i < points.size(); i++) {
            Observation after = points.get(i);
            if (i > 0) {
                Observation before = points.get(i - 1);
                kind(before, after, jump).ifPresent(kind -> remarks.add(new SeriesRemark(kind, before, after)));
            }
            unused.stream()
                    .filter(count -> count.asOf().equals(after.asOf()))
                    .forEach(count -> remarks.add(new SeriesRemark(SeriesRemark.Kind.SAME_DAY, count, after)));
        }
        return List.copyOf(remarks);
    }

    /**
     * {@return where other publishers of the {@link ObservationSeries} that this is part of contradict these counts}
     */
    public List<Disagreement> disagreements() {
        return disagreements;
    }

    private static Optional<SeriesRemark.Kind> kind(Observation before, Observation after, Optional<Fraction> jump) {
        if (after.count() < before.count()) {
            return Optional.of(SeriesRemark.Kind.FALL);
        }
        if (after.count() == before.count()) {
            return Optional.of(SeriesRemark.Kind.REPEAT);
        }
        return jump.filter(limit -> pace(before, after).compareTo(limit) > 0).map(limit -> SeriesRemark.Kind.JUMP);
    }

    /** The lower of the two middle ones where their number is even. */
    private Optional<Fraction> medianPace() {
        var paces = new ArrayList<Fraction>();
        for (int i = 1; i < points.size(); i++) {
            Observation before = points.get(i - 1);
            Observation after = points.get(i);
            if (after.count() > before.count()) {
                paces.add(pace(before, after));
            }
        }
        paces.sort(null);
        return paces.isEmpty() ? Optional.empty() : Optional.of(paces.get((paces.size() - 1) / 2));
    }

    private static Fraction pace(Observation before, Observation after) {
        return Fraction.of(
                Math.subtractExact(after.count(), before.count()),
                ChronoUnit.DAYS.between(before.asOf(), after.asOf()));
    }

    /** {@return publisher, indicator, number of counts, and the first and the latest one} */
    @Override
    public String toString() {
        var numbers = new Counts(Language.EN);
        String start = publisher + " " + indicator + ": ";
        if (points.isEmpty()) {
            return start + "no counts";
        }
        Observation first = points.get(0);
        Observation last = points.get(points.size() - 1);
        return start + Counted.of(points.size(), "count") + ", " + numbers.text(first.count())
                + " on " + first.asOf()
                + (points.size() == 1 ? "" : " to " + numbers.text(last.count()) + " on " + last.asOf());
    }
}
