package id.msme.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.msme.language.Language;
import id.msme.progress.PublishedSeries;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OutlookTest {

    private static final long POPULATION = 64_200_000;
    private static final LocalDate LAST = LocalDate.of(2022, 12, 27);

    /** The minister's count of August 2023, which is not among the counts that are fitted. */
    private static final LocalDate AUGUST_2023 = LocalDate.of(2023, 8, 10);

    static List<ForecastModel> models() {
        return List.of(LinearTrend.standard(), LogisticGrowth.towards(POPULATION), BassDiffusion.under(POPULATION));
    }

    private static FittedCurve curve(ForecastModel model) {
        return Counts.fit(model, Counts.KEMENKOP).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("models")
    void holdsTheCountOfTheYearAfter(ForecastModel model) {
        Outlook outlook = curve(model).outlook(AUGUST_2023);
        assertThat(outlook.interval().orElseThrow().holds(22_810_000)).isTrue();
        assertThat(outlook.interval().orElseThrow().level()).isEqualTo(FittedCurve.LEVEL);
    }

    @ParameterizedTest
    @MethodSource("models")
    void keepsTheEstimateAndIsWiderThanTheModelInterval(ForecastModel model) {
        FittedCurve curve = curve(model);
        LocalDate day = LocalDate.of(2024, 12, 31);
        PredictionInterval narrow = curve.interval(day, FittedCurve.LEVEL);
        PredictionInterval wide = curve.outlook(day).interval().orElseThrow();
        assertThat(wide.estimate()).isEqualTo(narrow.estimate());
        assertThat(wide.low()).isLessThan(narrow.low());
        assertThat(wide.high() - wide.low()).isGreaterThan(narrow.high() - narrow.low());
    }

    @ParameterizedTest
    @MethodSource("models")
    void isTheSameEachTime(ForecastModel model) {
        LocalDate day = LocalDate.of(2024, 12, 31);
        assertThat(curve(model).outlook(day))
                .isEqualTo(curve(model).outlook(day))
                .hasSameHashCodeAs(curve(model).outlook(day));
    }

    /** The last digits depend on the order of the draws alone, so these hold on every version of Java. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "linear|linear: 30,690,921 (23,104,683 – 37,905,083) on 2024-12-31, 90 %",
                "logistic|logistic: 35,707,879 (22,292,294 – 41,045,859) on 2024-12-31, 90 %",
                "bass|bass: 31,267,161 (17,999,123 – 37,702,096) on 2024-12-31, 90 %"
            })
    void printsAsOneLine(String id, String line) {
        ForecastModel model =
                models().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
        assertThat(curve(model).outlook(LocalDate.of(2024, 12, 31))).hasToString(line);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-26, WITHIN_COUNTS, -1",
        "2022-12-27, WITHIN_COUNTS, 0",
        "2022-12-28, NEAR, 1",
        "2025-12-22, NEAR, 1091",
        "2025-12-23, FAR, 1092"
    })
    void saysHowFarTheDayIsFromTheCounts(LocalDate day, Horizon horizon, long ahead) {
        Outlook outlook = curve(LinearTrend.standard()).outlook(day);
        assertThat(outlook.horizon()).isEqualTo(horizon);
        assertThat(outlook.daysAhead()).isEqualTo(ahead);
        assertThat(outlook.explain(Language.EN).text("extrapolation").isPresent())
                .isEqualTo(horizon == Horizon.FAR);
        assertThat(outlook.toString().contains("not a forecast")).isEqualTo(horizon == Horizon.WITHIN_COUNTS);
    }

    @Test
    void explainsItsMethodInBothLanguages() {
        Outlook outlook = curve(LogisticGrowth.towards(POPULATION)).outlook(LocalDate.of(2030, 1, 1));
        assertThat(outlook.explain(Language.ID).text("method").orElseThrow()).contains("bootstrap blok");
        assertThat(outlook.explain(Language.EN).text("method").orElseThrow()).contains("block bootstrap");
        assertThat(outlook.explain(Language.ID).text("ceiling").orElseThrow()).contains("22.836.001", "64.200.000");
        assertThat(outlook.explain(Language.ID).text("extrapolation").orElseThrow())
                .contains("2.562 hari");
        assertThat(outlook.basis().rules()).containsExactly("forecast.logistic");
        assertThat(outlook.basis().asOf()).isEqualTo(LAST);
    }

    @Test
    void threeCountsHaveNoRangeAndSayWhatIsMissing() {
        Outlook outlook = Counts.fit(LinearTrend.standard(), Counts.every(10, 3, day -> 100 + day))
                .orElseThrow()
                .outlook(Counts.START.plusDays(30));
        assertThat(outlook.interval()).isEmpty();
        assertThat(outlook.estimate()).isEqualTo(130);
        assertThat(outlook.explain(Language.EN).text("missing").orElseThrow()).contains("at least 4", "3 are known");
        assertThat(outlook.explain(Language.EN).text("method")).isEmpty();
        assertThat(outlook).hasToString("linear: 130 on 2020-01-31, no range; 4 counts needed");
        assertThat(Counts.fit(LinearTrend.standard(), Counts.every(10, 3, day -> 100 + day))
                        .orElseThrow()
                        .reachOutlook(500)
                        .earliest())
                .isEmpty();
    }

    @Test
    void aNarrowerRangeOfCeilingsIsANarrowerRangeOfCounts() {
        LocalDate day = LocalDate.of(2026, 12, 31);
        for (ForecastModel[] pair : new ForecastModel[][] {
            {
                LogisticGrowth.towards(POPULATION),
                LogisticGrowth.towards(POPULATION).withLowestCeiling(POPULATION)
            },
            {BassDiffusion.under(POPULATION), BassDiffusion.under(POPULATION).withLowestCeiling(POPULATION)}
        }) {
            PredictionInterval open = curve(pair[0]).outlook(day).interval().orElseThrow();
            PredictionInterval fixed = curve(pair[1]).outlook(day).interval().orElseThrow();
            assertThat(fixed.low()).isGreaterThan(open.low());
            assertThat(curve(pair[1]).interval(day, 0.9))
                    .isEqualTo(curve(pair[0]).interval(day, 0.9));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogisticGrowth.towards(100).withLowestCeiling(101))
                .withMessage("expected a lowest ceiling from 1 to the ceiling, 100, found 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BassDiffusion.under(100).withLowestCeiling(0));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theDatesAreThoseOfTheEndsOfTheRange(ForecastModel model) {
        FittedCurve curve = curve(model);
        ReachDates dates = curve.reachOutlook(25_000_000);
        LocalDate earliest = dates.earliest().orElseThrow();
        assertThat(curve.outlook(earliest).high()).isGreaterThanOrEqualTo(25_000_000);
        assertThat(curve.outlook(earliest.minusDays(1)).high()).isLessThan(25_000_000);
        assertThat(dates.expected()).isEqualTo(curve.reaches(25_000_000));
        assertThat(earliest).isBefore(dates.expected().orElseThrow());
        assertThat(dates.toString())
                .startsWith("25,000,000 on " + dates.expected().orElseThrow());
    }

    /** A count of a later day must not change what is said of an earlier one. */
    @ParameterizedTest
    @MethodSource("models")
    void laterCountsAreNotUsed(ForecastModel model) {
        LocalDate known = LocalDate.of(2021, 12, 9);
        PublishedSeries early = Counts.KEMENKOP.through(known);
        assertThat(model.fit(Counts.KEMENKOP, known).orElseThrow().outlook(AUGUST_2023))
                .isEqualTo(model.fit(early, LAST).orElseThrow().outlook(AUGUST_2023));
        assertThat(model.fit(Counts.KEMENKOP, known).orElseThrow().asOf()).isEqualTo(known);
    }

    @Test
    void nullsAreRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> LinearTrend.standard().fit(Counts.KEMENKOP, null))
                .withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> curve(LinearTrend.standard()).outlook(null))
                .withMessage("day");
    }
}
