package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.number.Fraction;
import id.msme.source.Citation;
import id.msme.text.Counted;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The progress to a target on a day, by the counts of one publisher. All numbers are exact. */
public final class Progress implements Answer {

    private static final Fraction AT_RISK_FROM = Fraction.of(9, 10);

    /** Days in the mean month of the Gregorian calendar: 146,097 days in 4,800 months. */
    private static final Fraction DAYS_A_MONTH = Fraction.of(146_097, 4_800);

    private final Target target;
    private final LocalDate asOf;
    private final PublishedSeries counts;
    private final Optional<Fraction> expected;
    private final ProgressStatus status;

    Progress(Target target, LocalDate asOf, PublishedSeries counts, Optional<Fraction> expected) {
        this.target = target;
        this.asOf = asOf;
        this.counts = counts;
        this.expected = expected;
        this.status = counts.latest().map(this::status).orElse(ProgressStatus.NO_DATA);
    }

    /**
     * {@return the progress along a straight line from the first count to value and deadline}
     *
     * @param target the target
     * @param series the reported counts; counts after the day are not used
     * @param asOf the day
     * @throws IllegalArgumentException if the series counts something else than the target
     */
    public static Progress of(Target target, PublishedSeries series, LocalDate asOf) {
        requireNonNull(target, "target");
        requireNonNull(asOf, "asOf");
        Optional<ExpectedPath> line = requireNonNull(series, "series")
                .through(asOf)
                .first()
                .filter(first -> first.asOf().isBefore(target.deadline()))
                .map(first -> lineTo(target, first));
        return of(target, series, asOf, line);
    }

    /** The line to value and deadline and beyond; it falls where the first count is above the value already. */
    private static ExpectedPath lineTo(Target target, Observation first) {
        Fraction start = Fraction.of(first.count());
        Fraction slope = Fraction.of(target.cumulativeValue())
                .minus(start)
                .times(Fraction.of(1, ChronoUnit.DAYS.between(first.asOf(), target.deadline())));
        return day -> start.plus(slope.times(Fraction.of(ChronoUnit.DAYS.between(first.asOf(), day))));
    }

    /**
     * {@return the progress along another path, such as milestones or an S-curve}
     *
     * @param path the expected counts
     * @param target the target
     * @param series the reported counts; counts after the day are not used
     * @param asOf the day
     * @throws IllegalArgumentException if the series counts something else than the target
     */
    public static Progress along(ExpectedPath path, Target target, PublishedSeries series, LocalDate asOf) {
        requireNonNull(path, "path");
        requireNonNull(target, "target");
        requireNonNull(series, "series");
        requireNonNull(asOf, "asOf");
        return of(target, series, asOf, Optional.of(path));
    }

    private static Progress of(Target target, PublishedSeries series, LocalDate asOf, Optional<ExpectedPath> path) {
        if (series.indicator() != target.indicator()) {
            throw new IllegalArgumentException("the target " + target.id() + " counts " + target.indicator()
                    + ", the series " + series.indicator());
        }
        PublishedSeries counts = series.through(asOf);
        Optional<Fraction> expected = path.filter(p -> counts.latest().isPresent())
                .map(p -> p.at(asOf).min(Fraction.of(target.cumulativeValue())));
        return new Progress(target, asOf, counts, expected);
    }

    private ProgressStatus status(Observation latest) {
        if (asOf.isAfter(target.deadline())) {
            return statusAfterDeadline(latest);
        }
        if (latest.count() >= value()) {
            return ProgressStatus.ACHIEVED;
        }
        Fraction reached = Fraction.of(latest.count());
        if (expected.filter(e -> reached.compareTo(e) >= 0).isPresent()) {
            return ProgressStatus.ON_TRACK;
        }
        return expected.filter(e -> reached.compareTo(AT_RISK_FROM.times(e)) >= 0)
                        .isPresent()
                ? ProgressStatus.AT_RISK
                : ProgressStatus.BEHIND;
    }

    private ProgressStatus statusAfterDeadline(Observation latest) {
        boolean isInTime = counts.through(target.deadline())
                .latest()
                .filter(last -> last.count() >= value())
                .isPresent();
        if (isInTime) {
            return ProgressStatus.ACHIEVED;
        }
        if (latest.count() >= value()) {
            return ProgressStatus.LATE;
        }
        // A count of a month or a year may speak of its first day.
        return latest.earliest().isBefore(target.deadline()) ? ProgressStatus.UNKNOWN : ProgressStatus.MISSED;
    }

    /** {@return the target} */
    public Target target() {
        return target;
    }

    /** {@return the day} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the latest count that is not after the day (not the largest); empty if nothing was reported} */
    public Optional<Observation> attained() {
        return counts.latest();
    }

    /**
     * {@return the count expected by the end of the day, at most the value of the target; empty if nothing was reported
     * or the first count is not before the deadline. The line goes on after the deadline, so that it lies below the
     * value there if the first count was above it}
     */
    public Optional<Fraction> expected() {
        return expected;
    }

    /** {@return the status of the target} */
    public ProgressStatus status() {
        return status;
    }

    /** {@return what is to be reached in all, the baseline included} */
    public long value() {
        return target.cumulativeValue();
    }

    /** {@return what is still to be reached, 0 if nothing is; empty if nothing was reported} */
    public OptionalLong remaining() {
        return attained()
                .map(a -> OptionalLong.of(Math.max(0, value() - a.count())))
                .orElse(OptionalLong.empty());
    }

    /** {@return attained over value; above 1 if more was reached, empty if nothing was reported} */
    public Optional<Fraction> ratio() {
        return attained().map(a -> Fraction.of(a.count(), value()));
    }

    /** {@return attained over the population that the target was set against; empty without either} */
    public Optional<Fraction> populationShare() {
        return attained().flatMap(a -> target.population().map(population -> population.shareOf(a.count())));
    }

    /** {@return the days after this one up to and with the deadline; 0 if none is left} */
    public long daysLeft() {
        return Math.max(0, ChronoUnit.DAYS.between(asOf, target.deadline()));
    }

    /**
     * {@return the pace needed from now on, rounded up; empty if nothing remains, no day is left or nothing was
     * reported}
     */
    public OptionalLong requiredPerDay() {
        return pace().map(pace -> OptionalLong.of(pace.ceiling())).orElse(OptionalLong.empty());
    }

    /**
     * {@return the pace needed from now on in a mean month of 30.436875 days, rounded up; empty as {@link
     * #requiredPerDay()}}
     */
    public OptionalLong requiredPerMonth() {
        return pace().map(pace -> OptionalLong.of(pace.times(DAYS_A_MONTH).ceiling()))
                .orElse(OptionalLong.empty());
    }

    private Optional<Fraction> pace() {
        long left = remaining().orElse(0);
        return left == 0 || daysLeft() == 0 ? Optional.empty() : Optional.of(Fraction.of(left, daysLeft()));
    }

    /** {@return what is doubtful in the counts, in the order of days; empty if nothing is} */
    public List<Remark> remarks() {
        return ProgressRemarks.of(target, asOf, counts);
    }

    /** {@return the target, its source and those of the first and the latest count, and the day} */
    @Override
    public Basis basis() {
        List<Citation> citations = Stream.concat(
                        target.citations().stream(),
                        Stream.of(counts.first(), counts.latest())
                                .flatMap(count -> count.flatMap(Observation::citation).stream()))
                .distinct()
                .toList();
        return new Basis(List.of(target.id()), citations, asOf);
    }

    /**
     * {@return the parts {@code status}, {@code attained}, {@code ratio}, {@code populationShare}, {@code remaining},
     *     {@code expected} and {@code pace} as far as they are known, and a part {@code remark} for each of the first
     *     50 remarks and for the number of the others}
     *
     * @param language the language
     */
    @Override
    public Explanation explain(Language language) {
        return new ProgressExplanation(this, requireNonNull(language, "language")).toExplanation();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Progress that
                && target.equals(that.target)
                && asOf.equals(that.asOf)
                && attained().equals(that.attained())
                && expected.equals(that.expected)
                && status == that.status
                && remarks().equals(that.remarks());
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, asOf, attained(), expected, status);
    }

    /**
     * {@return target, day, status and what was attained, for example {@code dm-2024 on 2022-12-31: ON_TRACK,
     * 20,760,000 of …}}
     */
    @Override
    public String toString() {
        var numbers = new Counts(Language.EN);
        String wanted = Counted.of(value(), target.indicator().unit() == CountUnit.MSME ? "MSME" : "activity");
        String reached = attained()
                .map(a -> ", " + numbers.text(a.count()) + " of " + wanted + " ("
                        + numbers.percent(Fraction.of(a.count(), value())) + ")")
                .orElse(", nothing reported of " + wanted);
        String pace = requiredPerDay().isPresent()
                ? ", " + numbers.text(requiredPerDay().getAsLong()) + " a day needed"
                : "";
        return target.id() + " on " + asOf + ": " + status + reached + pace;
    }
}
