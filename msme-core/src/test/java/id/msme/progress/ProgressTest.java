package id.msme.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.number.Fraction;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
                .population(Population.of(64_200_000, 2022, "Kemenkop UKM", List.of(SOURCE)))
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
        assertThat(Population.of(53_000_000, 2019, "Kominfo", List.of(SOURCE)).shareOf(8_000_000))
                .isEqualTo(Fraction.of(8, 53));
        assertThat(Population.of(64_200_000, 2022, "Kemenkop UKM", List.of(SOURCE))
                        .shareOf(25_000_000))
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
        "999,2021-04-12,UNKNOWN",
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

    /** The line from 1,500 on 2021-01-01 to 1,000 on 2021-04-11, a hundred days later, falls by five a day. */
    @ParameterizedTest
    @CsvSource({"2021-04-10, 1000", "2021-04-11, 1000", "2021-04-12, 995", "2021-05-11, 850"})
    void lineFromAboveTheValueFallsOnAfterTheDeadline(String asOf, long expected) {
        assertThat(progress(Series.of("2021-01-01", 1_500), asOf).expected()).contains(Fraction.of(expected));
    }

    @Test
    void afterTheDeadlineNoPaceHelps() {
        Progress onIt = progress(Series.of("2021-01-01", 0), "2021-04-11");
        assertThat(onIt.requiredPerDay()).isEmpty();
        assertThat(onIt.status()).isEqualTo(ProgressStatus.BEHIND);
        Progress after = progress(Series.of("2021-01-01", 0), "2021-05-01");
        assertThat(after.status()).isEqualTo(ProgressStatus.UNKNOWN);
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

    /** The deadline is 2021-04-11, the day asked for later; the first count is 0. */
    @ParameterizedTest
    @CsvSource({
        "2021-04-10,1000,2021-05-01,1000,ACHIEVED",
        "2021-04-11,1000,2021-05-01,900,ACHIEVED",
        "2021-04-11,999,2021-05-01,1000,LATE",
        "2021-04-12,1000,2021-05-01,1000,LATE",
        "2021-04-12,1000,2021-05-01,999,MISSED",
        "2021-03-01,1,2021-04-11,999,MISSED",
        "2021-03-01,1,2021-04-12,999,MISSED",
        "2021-03-01,1,2021-04-10,999,UNKNOWN",
    })
    void statusAfterTheDeadline(String day, long count, String lastDay, long lastCount, ProgressStatus expected) {
        PublishedSeries series = Series.of("2021-01-01", 0, day, count, lastDay, lastCount);
        assertThat(progress(series, "2021-06-01").status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,2021-04-30,MISSED",
        "MONTH,2021-04-30,UNKNOWN",
        "MONTH,2021-05-31,MISSED",
        "YEAR,2021-12-31,UNKNOWN",
        "START_OF_YEAR,2022-01-01,MISSED",
    })
    void countOfAPeriodCountsAsItsFirstDay(DatePrecision precision, LocalDate day, ProgressStatus expected) {
        var count = new Observation(day, precision, 999, "A", Optional.empty(), false, Optional.empty());
        var series = PublishedSeries.of(Indicator.MSMES_ONLINE, "A", List.of(count));
        assertThat(progress(series, "2023-01-01").status()).isEqualTo(expected);
    }

    @Test
    void remarksNameWhatIsDoubtful() {
        Target target = TargetTest.target("t", TargetKind.CUMULATIVE, 1_000)
                .deadline(LocalDate.of(2021, 4, 11))
                .population(Population.of(1_100, 2020, "A", List.of(SOURCE)))
                .build();
        PublishedSeries series = Series.of("2021-01-01", 1_200, "2021-02-01", 1_000, "2021-02-01", 900);
        Progress progress = Progress.of(target, series, LocalDate.of(2022, 2, 2));
        assertThat(progress.remarks())
                .extracting(Remark::kind)
                .containsExactly(
                        Remark.Kind.ABOVE_POPULATION,
                        Remark.Kind.ALREADY_REACHED,
                        Remark.Kind.SEVERAL_COUNTS,
                        Remark.Kind.FALL,
                        Remark.Kind.OLD);
        assertThat(progress.explain(Language.EN).parts("remark")).hasSize(5);
        assertThat(progress.explain(Language.ID).lines())
                .allSatisfy(line -> assertThat(line).doesNotContain("?"));
    }

    /** A year is not old, a year and a day is. */
    @ParameterizedTest
    @CsvSource({"2022-02-01,false", "2022-02-02,true"})
    void countOlderThanAYearIsRemarked(LocalDate asOf, boolean isOld) {
        Progress progress = Progress.of(TARGET, Series.of("2021-01-01", 0, "2021-02-01", 5), asOf);
        assertThat(progress.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.OLD))
                .isEqualTo(isOld);
    }

    @Test
    void publishersThatDisagreeAreRemarkedInEitherSeries() {
        var a = Observation.of(LocalDate.of(2021, 1, 1), 5, "A");
        var b = Observation.of(LocalDate.of(2021, 1, 1), 6, "B");
        var all = ObservationSeries.of(Indicator.MSMES_ONLINE, List.of(a, b));
        for (String publisher : all.publishers()) {
            assertThat(progress(all.publisher(publisher), "2021-02-01").remarks())
                    .extracting(Remark::toString)
                    .containsExactly("disagreement: A reported 5 for 2021-01-01, B 6 for 2021-01-01: they disagree.");
        }
        assertThat(progress(all.publisher("A"), "2020-12-31").remarks()).isEmpty();
    }

    @Test
    void printsOneLine() {
        assertThat(progress(Series.of("2021-01-01", 0, "2021-02-20", 500), "2021-02-20"))
                .hasToString("t on 2021-02-20: ON_TRACK, 500 of 1,000 MSMEs (50.0 %), 10 a day needed");
        assertThat(progress(Series.of(), "2021-02-20"))
                .hasToString("t on 2021-02-20: NO_DATA, nothing reported of 1,000 MSMEs");
        assertThat(Series.of("2021-01-01", 1_000, "2021-02-20", 2_000))
                .hasToString("KEMENKOP MSMES_ONLINE: 2 counts, 1,000 on 2021-01-01 to 2,000 on 2021-02-20");
    }

    @Test
    void answersWithItsBasis() {
        Progress progress = progress(Series.of("2021-01-01", 0), "2021-02-20");
        assertThat(progress.basis().rules()).containsExactly("t");
        assertThat(progress.basis().asOf()).isEqualTo("2021-02-20");
    }

    @Test
    void explanationListsFiftyRemarksAndCountsTheRest() {
        var counts = new Object[2 * 62];
        for (int i = 0; i < 62; i++) {
            counts[2 * i] = LocalDate.of(2021, 1, 1).plusDays(i).toString();
            counts[2 * i + 1] = 500 - i;
        }
        Progress progress = progress(Series.of(counts), "2021-03-10");
        assertThat(progress.remarks()).hasSize(61);
        List<Explanation.Part> remarks = progress.explain(Language.EN).parts("remark");
        assertThat(remarks).hasSize(51);
        assertThat(remarks.get(50).text()).isEqualTo("and 11 more");
        assertThat(progress.explain(Language.ID).parts("remark").get(50).text()).isEqualTo("dan 11 lagi");
    }
}
