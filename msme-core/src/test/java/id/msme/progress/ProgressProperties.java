package id.msme.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.number.Fraction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ProgressProperties {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Provide
    Arbitrary<Target> targets() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000_000_000L),
                        Arbitraries.longs().between(0, 1_000_000_000_000L),
                        Arbitraries.integers().between(-50, 3_000))
                .as((value, baseline, days) -> TargetTest.target("t", TargetKind.ADDITIONAL, value)
                        .baseline(baseline)
                        .deadline(START.plusDays(days))
                        .build());
    }

    @Provide
    Arbitrary<PublishedSeries> series() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3_000),
                        Arbitraries.longs().between(0, 2_000_000_000_000L))
                .as((day, count) -> Observation.of(START.plusDays(day), count, "A"))
                .list()
                .ofMaxSize(8)
                .map(points -> PublishedSeries.of(Indicator.MSMES_ONLINE, "A", points));
    }

    @Property(tries = 300)
    void theRequiredPaceCoversTheGapAndOneLessDoesNot(
            @ForAll("targets") Target target,
            @ForAll("series") PublishedSeries series,
            @ForAll @IntRange(max = 3_500) int day) {
        Progress progress = Progress.of(target, series, START.plusDays(day));
        progress.requiredPerDay().ifPresent(pace -> {
            assertThat(pace * progress.daysLeft())
                    .isGreaterThanOrEqualTo(progress.remaining().orElseThrow());
            assertThat((pace - 1) * progress.daysLeft())
                    .isLessThan(progress.remaining().orElseThrow());
        });
    }

    @Property(tries = 300)
    void remainingAndStatusAgree(
            @ForAll("targets") Target target,
            @ForAll("series") PublishedSeries series,
            @ForAll @IntRange(max = 3_500) int day) {
        Progress progress = Progress.of(target, series, START.plusDays(day));
        boolean isReached =
                progress.remaining().isPresent() && progress.remaining().getAsLong() == 0;
        if (!progress.asOf().isAfter(target.deadline())) {
            assertThat(progress.status() == ProgressStatus.ACHIEVED).isEqualTo(isReached);
        } else if (isReached) {
            assertThat(progress.status()).isIn(ProgressStatus.ACHIEVED, ProgressStatus.LATE);
        }
        assertThat(progress.status() == ProgressStatus.NO_DATA)
                .isEqualTo(series.through(progress.asOf()).points().isEmpty());
        progress.expected().ifPresent(e -> assertThat(e).isLessThanOrEqualTo(Fraction.of(progress.value())));
    }

    @Property(tries = 200)
    void morePointsLaterThanTheDayChangeNothing(
            @ForAll("targets") Target target,
            @ForAll("series") PublishedSeries series,
            @ForAll @IntRange(max = 3_500) int day) {
        LocalDate asOf = START.plusDays(day);
        assertThat(Progress.of(target, series, asOf)).isEqualTo(Progress.of(target, series.through(asOf), asOf));
    }

    @Property(tries = 100)
    void anSCurveNeverFalls(@ForAll @IntRange(min = 1, max = 400) int length, @ForAll @IntRange(max = 400) int at) {
        var curve = new SCurve(new Milestone(START, 10), new Milestone(START.plusDays(length), 1_000));
        assertThat(curve.at(START.plusDays(at + 1L))).isGreaterThanOrEqualTo(curve.at(START.plusDays(at)));
    }

    @Property(tries = 100)
    void twoMilestonesAreAStraightLine(
            @ForAll @IntRange(min = 1, max = 400) int length, @ForAll @IntRange(max = 400) int at) {
        var from = new Milestone(START, 10);
        var to = new Milestone(START.plusDays(length), 1_000);
        LocalDate day = START.plusDays(Math.min(at, length));
        assertThat(new Milestones(List.of(from, to)).at(day)).isEqualTo(new StraightLine(from, to).at(day));
        assertThat(ChronoUnit.DAYS.between(START, day)).isLessThanOrEqualTo(length);
    }
}
