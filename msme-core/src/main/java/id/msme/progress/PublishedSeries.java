package id.msme.progress;

import id.msme.number.Fraction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The counts that one publisher reported, in the order of their days; counts of one day stay in the order given.
 */
public final class PublishedSeries {

    /** In the order of days; a stable sort keeps counts of one day as they stood. */
    static final Comparator<Observation> BY_DAY = Comparator.comparing(Observation::asOf);

    private static final Fraction JUMP = Fraction.of(3);

    private final Indicator indicator;
    private final String publisher;
    private final List<Observation> points;

    private PublishedSeries(Indicator indicator, String publisher, List<Observation> points) {
        this.indicator = indicator;
        this.publisher = publisher;
        this.points = points;
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
        for (Observation observation : observations) {
            if (!observation.publisher().equals(publisher)) {
                throw new IllegalArgumentException("a series of " + publisher + " holds no count of "
                        + observation.publisher() + ": publishers are kept apart");
            }
        }
        return new PublishedSeries(
                indicator, publisher, observations.stream().sorted(BY_DAY).toList());
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
        return new PublishedSeries(
                indicator,
                publisher,
                points.stream().filter(point -> !point.asOf().isAfter(day)).toList());
    }

    /** {@return the steps that fall, repeat, jump or stand on one day, in order; empty where none is odd} */
    public List<SeriesRemark> remarks() {
        Optional<Fraction> jump = medianPace().map(JUMP::times);
        var remarks = new ArrayList<SeriesRemark>();
        for (int i = 1; i < points.size(); i++) {
            Observation before = points.get(i - 1);
            Observation after = points.get(i);
            kind(before, after, jump).ifPresent(kind -> remarks.add(new SeriesRemark(kind, before, after)));
        }
        return List.copyOf(remarks);
    }

    private static Optional<SeriesRemark.Kind> kind(Observation before, Observation after, Optional<Fraction> jump) {
        if (before.asOf().equals(after.asOf())) {
            return Optional.of(SeriesRemark.Kind.SAME_DAY);
        }
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
            if (after.asOf().isAfter(before.asOf()) && after.count() > before.count()) {
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
}
