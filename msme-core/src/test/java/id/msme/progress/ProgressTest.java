package id.msme.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.number.Fraction;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private static final Citation SOURCE = Citation.of("test", Reliability.SECONDARY);

    /** 1,000 by the last day of a line of 100 days. */
    private static final Target TARGET = TargetTest.target("t", TargetKind.CUMULATIVE, 1_000)
            .deadline(LocalDate.of(2021, 4, 11))
            .build();

    private static Progress progress(PublishedSeries series, String asOf) {
        return Progress.of(TARGET, series, LocalDate.parse(asOf));
    }

    @Test
    void ofTheReportedSeries() {
        Target target = TargetTest.target("dm-2024", TargetKind.ADDITIONAL, 500_000)
                .baseline(24_500_000)
                .deadline(LocalDate.of(2024, 12, 31))
                .population(new Population(64_200_000, 2022, "Kemenkop UKM", SOURCE))
                .build();
        PublishedSeries series = Series.of("2020-01-01", 8_000_000, "2022-12-27", 20_760_000);
        Progress progress = Progress.of(target, series, LocalDate.of(2022, 12, 31));
        assertThat(progress.remaining()).hasValue(4_240_000);
        assertThat(progress.ratio()).contains(Fraction.of(2_076, 2_500));
        assertThat(progress.populationShare()).contains(Fraction.of(20_760_000, 64_200_000));
        // 1,095 of 1,826 days
        assertThat(progress.expected()).contains(Fraction.of(8_000_000).plus(Fraction.of(17_000_000L * 1_095, 1_826)));
        assertThat(progress.status()).isEqualTo(ProgressStatus.ON_TRACK);
        assertThat(progress.daysLeft()).isEqualTo(731);
        assertThat(progress.requiredPerDay()).hasValue(5_801);
        assertThat(progress.requiredPerMonth()).hasValue(176_543);
    }

    @Test
    void sharesOfBothPopulationsCanBeReproduced() {
        assertThat(new Population(53_000_000, 2019, "Kominfo", SOURCE).shareOf(8_000_000))
                .isEqualTo(Fraction.of(8, 53));
        assertThat(new Population(64_200_000, 2022, "Kemenkop UKM", SOURCE).shareOf(25_000_000))
                .isEqualTo(Fraction.of(250, 642));
    }

    @Test
    void withoutDataThereIsNothingButTheStatus() {
        Progress progress = progress(Series.of("2021-01-02", 5), "2021-01-01");
        assertThat(progress.status()).isEqualTo(ProgressStatus.NO_DATA);
        assertThat(progress.attained()).isEmpty();
        assertThat(progress.remaining()).isEmpty();
        assertThat(progress.ratio()).isEmpty();
        assertThat(progress.populationShare()).isEmpty();
        assertThat(progress.expected()).isEmpty();
        assertThat(progress.requiredPerDay()).isEmpty();
        assertThat(progress.requiredPerMonth()).isEmpty();
    }

    /** From 0 on 2021-01-01 the line asks for 10 a day: 500 on 2021-02-20. */
    @ParameterizedTest
    @CsvSource({
        "1001,2021-02-20,ACHIEVED",
        "1000,2021-02-20,ACHIEVED",
        "999,2021-02-20,ON_TRACK",
        "500,2021-02-20,ON_TRACK",
        "499,2021-02-20,AT_RISK",
        "450,2021-02-20,AT_RISK",
        "449,2021-02-20,BEHIND",
        "999,2021-04-10,ON_TRACK",
        "999,2021-04-11,AT_RISK",
        "999,2021-04-12,MISSED",
        "1000,2021-04-12,ACHIEVED",
    })
    void statusByBoundary(long attained, String asOf, ProgressStatus expected) {
        assertThat(progress(Series.of("2021-01-01", 0, "2021-02-20", attained), asOf)
                        .status())
                .isEqualTo(expected);
    }

    @Test
    void theLatestCountsNotTheLargest() {
        Progress progress = progress(Series.of("2021-01-01", 0, "2021-02-01", 1_200, "2021-02-20", 400), "2021-02-20");
        assertThat(progress.attained().orElseThrow().count()).isEqualTo(400);
        assertThat(progress.status()).isEqualTo(ProgressStatus.BEHIND);
    }

    @Test
    void whereMoreThanTheValueWasThereFromTheStartNothingRemains() {
        Progress progress = progress(Series.of("2021-01-01", 1_500), "2021-02-20");
        assertThat(progress.status()).isEqualTo(ProgressStatus.ACHIEVED);
        assertThat(progress.remaining()).hasValue(0);
        assertThat(progress.requiredPerDay()).isEmpty();
        assertThat(progress.expected()).contains(Fraction.of(1_000));
        assertThat(progress.ratio()).contains(Fraction.of(3, 2));
    }

    @Test
    void afterTheDeadlineNoPaceHelps() {
        Progress onIt = progress(Series.of("2021-01-01", 0), "2021-04-11");
        assertThat(onIt.requiredPerDay()).isEmpty();
        assertThat(onIt.status()).isEqualTo(ProgressStatus.BEHIND);
        Progress after = progress(Series.of("2021-01-01", 0), "2021-05-01");
        assertThat(after.status()).isEqualTo(ProgressStatus.MISSED);
        assertThat(after.daysLeft()).isZero();
        assertThat(after.expected()).contains(Fraction.of(1_000));
    }

    @Test
    void onTheLastDayThePaceIsAllThatRemains() {
        Progress progress = progress(Series.of("2021-01-01", 990), "2021-04-10");
        assertThat(progress.requiredPerDay()).hasValue(10);
    }

    @Test
    void aFirstCountOnTheDeadlineLeavesNoLine() {
        Progress progress = progress(Series.of("2021-04-11", 999), "2021-04-11");
        assertThat(progress.expected()).isEmpty();
        assertThat(progress.status()).isEqualTo(ProgressStatus.BEHIND);
        assertThat(progress(Series.of("2021-04-10", 999), "2021-04-10").expected())
                .contains(Fraction.of(999));
    }

    @Test
    void anotherPathAsksForSomethingElse() {
        PublishedSeries series = Series.of("2021-01-01", 0, "2021-01-21", 110);
        var start = new Milestone(LocalDate.of(2021, 1, 1), 0);
        var end = new Milestone(TARGET.deadline(), 1_000);
        LocalDate asOf = LocalDate.of(2021, 1, 21);
        assertThat(Progress.of(TARGET, series, asOf).status()).isEqualTo(ProgressStatus.BEHIND);
        Progress slowStart = Progress.along(new SCurve(start, end), TARGET, series, asOf);
        assertThat(slowStart.expected()).contains(Fraction.of(104));
        assertThat(slowStart.status()).isEqualTo(ProgressStatus.ON_TRACK);
        var plan = new Milestones(List.of(start, new Milestone(asOf, 2_000), new Milestone(end.day(), 3_000)));
        assertThat(Progress.along(plan, TARGET, series, asOf).expected()).contains(Fraction.of(1_000));
    }

    @Test
    void aSeriesOfSomethingElseIsRefused() {
        var trained = PublishedSeries.of(Indicator.MSMES_TRAINED, "A", List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progress.of(TARGET, trained, TARGET.deadline()))
                .withMessageContaining("counts MSMES_ONLINE, the series MSMES_TRAINED");
    }
}
