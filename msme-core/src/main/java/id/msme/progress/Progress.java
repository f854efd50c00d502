package id.msme.progress;

import id.msme.number.Fraction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far a target is on a day, by what one publisher reported. Everything is exact.
 *
 * @param target the target
 * @param asOf the day
 * @param attained the latest count that is not after that day (not the largest), empty where nothing was reported
 * @param expected what should have been reached by the end of that day, at most the target's value; empty where nothing was
 *     reported or no path leads to the deadline
 * @param status where it stands
 */
public record Progress(
        Target target,
        LocalDate asOf,
        Optional<Observation> attained,
        Optional<Fraction> expected,
        ProgressStatus status) {

    private static final Fraction AT_RISK_FROM = Fraction.of(9, 10);

    /** Days in the mean month of the Gregorian calendar: 146,097 days in 4,800 months. */
    private static final Fraction DAYS_A_MONTH = Fraction.of(146_097, 4_800);

    /**
     * {@return the progress along a straight line from the first count to value and deadline}
     *
     * @param target the target
     * @param series what was reported; counts after the day are not used
     * @param asOf the day
     * @throws IllegalArgumentException if the series counts something else than the target
     */
    public static Progress of(Target target, PublishedSeries series, LocalDate asOf) {
        Optional<ExpectedPath> line = series.through(asOf)
                .first()
                .filter(first -> first.asOf().isBefore(target.deadline()))
                .map(first -> new StraightLine(
                        new Milestone(first.asOf(), first.count()),
                        new Milestone(target.deadline(), target.cumulativeValue())));
        return of(target, series, asOf, line);
    }

    /**
     * {@return the progress along a path of the user's own, such as milestones or an S-curve}
     *
     * @param target the target
     * @param series what was reported; counts after the day are not used
     * @param asOf the day
     * @param path what was to be expected
     * @throws IllegalArgumentException if the series counts something else than the target
     */
    public static Progress along(ExpectedPath path, Target target, PublishedSeries series, LocalDate asOf) {
        return of(target, series, asOf, Optional.of(path));
    }

    private static Progress of(Target target, PublishedSeries series, LocalDate asOf, Optional<ExpectedPath> path) {
        if (series.indicator() != target.indicator()) {
            throw new IllegalArgumentException("the target " + target.id() + " counts " + target.indicator()
                    + ", the series " + series.indicator());
        }
        Optional<Observation> attained = series.through(asOf).latest();
        Optional<Fraction> expected =
                path.filter(p -> attained.isPresent()).map(p -> p.at(asOf).min(Fraction.of(target.cumulativeValue())));
        ProgressStatus status =
                attained.map(a -> status(target, a.count(), asOf, expected)).orElse(ProgressStatus.NO_DATA);
        return new Progress(target, asOf, attained, expected, status);
    }

    private static ProgressStatus status(Target target, long attained, LocalDate asOf, Optional<Fraction> expected) {
        if (attained >= target.cumulativeValue()) {
            return ProgressStatus.ACHIEVED;
        }
        if (asOf.isAfter(target.deadline())) {
            return ProgressStatus.MISSED;
        }
        Fraction reached = Fraction.of(attained);
        if (expected.map(e -> reached.compareTo(e) >= 0).orElse(false)) {
            return ProgressStatus.ON_TRACK;
        }
        return expected.map(e -> reached.compareTo(AT_RISK_FROM.times(e)) >= 0).orElse(false)
                ? ProgressStatus.AT_RISK
                : ProgressStatus.BEHIND;
    }

    /** {@return what is to be reached in all, the baseline included} */
    public long value() {
        return target.cumulativeValue();
    }

    /** {@return what is still to be reached, 0 where nothing is; empty where nothing was reported} */
    public OptionalLong remaining() {
        return attained.map(a -> OptionalLong.of(Math.max(0, value() - a.count())))
                .orElse(OptionalLong.empty());
    }

    /** {@return attained over value; above 1 where more was reached, empty where nothing was reported} */
    public Optional<Fraction> ratio() {
        return attained.map(a -> Fraction.of(a.count(), value()));
    }

    /** {@return attained over the population that the target was set against; empty without either} */
    public Optional<Fraction> populationShare() {
        return attained.flatMap(a -> target.population().map(population -> population.shareOf(a.count())));
    }

    /** {@return the days after this one up to and with the deadline; 0 where none is left} */
    public long daysLeft() {
        return Math.max(0, ChronoUnit.DAYS.between(asOf, target.deadline()));
    }

    /** {@return the pace needed from now on, rounded up; empty where nothing remains, no day is left or nothing was reported} */
    public OptionalLong requiredPerDay() {
        return pace().map(pace -> OptionalLong.of(pace.ceiling())).orElse(OptionalLong.empty());
    }

    /**
     * {@return the pace needed from now on a mean month of 30.436875 days, rounded up; empty as {@link #requiredPerDay()}}
     */
    public OptionalLong requiredPerMonth() {
        return pace().map(pace -> OptionalLong.of(pace.times(DAYS_A_MONTH).ceiling()))
                .orElse(OptionalLong.empty());
    }

    private Optional<Fraction> pace() {
        long left = remaining().orElse(0);
        return left == 0 || daysLeft() == 0 ? Optional.empty() : Optional.of(Fraction.of(left, daysLeft()));
    }
}
