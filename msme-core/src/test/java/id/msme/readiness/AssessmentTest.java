package id.msme.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.Measure;
import id.msme.evidence.Measures;
import id.msme.language.Language;
import id.msme.number.Score;
import id.msme.scoring.GateState;
import id.msme.scoring.ScoreRange;
import id.msme.text.Millionths;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The general model, as the format of enrolments and its readiness fixes it. */
class AssessmentTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 5, 20);

    private static final ReadinessModel MODEL = Catalogue.standard().models().standard();
    private static final LocalDate SUBMITTED = LocalDate.of(2019, 5, 20);

    /** The example of the format. */
    private static Evidence example() {
        return Evidence.builder()
                .literacySkills("3.4")
                .literacyEthics("3.5")
                .literacySafety("3.1")
                .literacyCulture("3.9")
                .responseTime(Duration.ofHours(6))
                .monthlyCapacity(1200)
                .stock(300)
                .expectedMonthlyOrders(1000)
                .recordedMonths(12)
                .channels(2)
                .lastOnlineActivityOn(LocalDate.of(2019, 5, 18), SUBMITTED)
                .build();
    }

    private static String score(String dimension, Evidence evidence) {
        return MODEL.assess(evidence, AS_OF).score(dimension).toString();
    }

    @Test
    void exampleOfTheFormat() {
        Assessment assessment = MODEL.assess(example(), AS_OF);
        // (3.475 - 1) / 4 × 100 = 61.875, the other four 100.
        assertThat(assessment.score("DIGITAL_LITERACY").toString()).isEqualTo("61.875");
        assertThat(assessment.overall().toString()).isEqualTo("92.375");
        assertThat(assessment.level()).map(Band::level).contains("ADVANCED");
        assertThat(assessment.closedGates()).isEmpty();
        assertThat(assessment).hasToString("readiness 1: 92.375 ADVANCED");
    }

    @Test
    void nothingKnown() {
        Assessment assessment = MODEL.assess(Evidence.none(), AS_OF);
        assertThat(assessment.overall()).isEqualTo(ScoreRange.UNKNOWN);
        assertThat(assessment.level()).isEmpty();
        assertThat(assessment.lowLevel().level()).isEqualTo("FOUNDATION");
        assertThat(assessment.highLevel().level()).isEqualTo("ADVANCED");
        assertThat(assessment.gates(GateState.UNDETERMINED)).hasSize(2);
        assertThat(assessment).hasToString("readiness 1: 0 to 100 FOUNDATION..ADVANCED");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, OPEN",
        "43200, 100, OPEN",
        "43201, 99.999228, OPEN", // 35:59:59 of 36 hours are left: 99.99922839…
        "108000, 50, OPEN",
        "172799, 0.000772, OPEN",
        "172800, 0, CLOSED",
        "172801, 0, CLOSED",
        "86313599913600, 0, CLOSED"
    })
    void responseTime(long seconds, String score, GateState gate) {
        var evidence = Evidence.none().with(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(seconds)));
        assertThat(score("RESPONSIVENESS", evidence)).isEqualTo(score);
        assertThat(MODEL.assess(evidence, AS_OF).gate("response.slow")).isEqualTo(gate);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 100, OPEN",
        "-1, -1, 0, 100, OPEN",
        "0, 0, 1, 0, CLOSED",
        "300, 700, 1000, 100, OPEN",
        "300, 699, 1000, 99.9, CLOSED",
        "300, -1, 1000, 30 to 100, UNDETERMINED",
        "-2, 1000, 1000, 100, OPEN",
        "-1, -1, 1000, 0 to 100, UNDETERMINED",
        "0, 0, -1, 0 to 100, UNDETERMINED",
        "5000, 5000, -2, 0 to 100, UNDETERMINED",
        "1, 0, 3, 33.333333, CLOSED",
        "2, 0, 3, 66.666667, CLOSED",
        "1000000000, 0, 1000000000, 100, OPEN",
        "999999999, 0, 1000000000, 100, CLOSED" // 99.9999999 rounds to 100, and the gate still sees the one that is
        // lacking
    })
    void capacity(long stock, long capacity, long orders, String score, GateState gate) {
        Facts facts = Measures.view(fact -> switch (fact) {
            case STOCK -> stock;
            case MONTHLY_CAPACITY -> capacity;
            case EXPECTED_MONTHLY_ORDERS -> orders;
            default -> Measures.ABSENT;
        });
        Assessment assessment = MODEL.assess(facts, AS_OF);
        assertThat(assessment.score("PRODUCTION_CAPACITY").toString()).isEqualTo(score);
        assertThat(assessment.gate("capacity.short")).isEqualTo(gate);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 8.333333", "6, 50", "11, 91.666667", "12, 100", "13, 100", "1200, 100"})
    void records(long months, String score) {
        assertThat(score("RECORD_KEEPING", Evidence.none().with(Measure.months(Fact.RECORDED_MONTHS, months))))
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 100",
        "1, 2, 100",
        "1, 3, 96.428571",
        "1, 16, 50",
        "1, 29, 3.571429",
        "1, 30, 0",
        "1, 31, 0",
        "0, 0, 0",
        "0, -1, 0",
        "-1, 16, 0 to 50",
        "-2, 2, 0 to 100",
        "3, -1, 0 to 100",
        "-1, -1, 0 to 100"
    })
    void presence(long channels, long days, String score) {
        Facts facts = Measures.view(fact -> switch (fact) {
            case CHANNELS -> channels;
            case DAYS_INACTIVE -> days;
            default -> Measures.ABSENT;
        });
        assertThat(MODEL.assess(facts, AS_OF).score("MARKET_PRESENCE").toString())
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, 0",
        "5, 5, 5, 5, 100",
        "3.5, 3.5, 3.5, 3.5, 62.5",
        "1.000001, 1, 1, 1, 0.000006", // 0.00000625
        "1.000002, 1, 1, 1, 0.000012", // 0.0000125, half to even
        "1.000006, 1, 1, 1, 0.000038" // 0.0000375, half to even
    })
    void literacy(String skills, String ethics, String safety, String culture, String score) {
        var evidence = Evidence.builder()
                .literacySkills(skills)
                .literacyEthics(ethics)
                .literacySafety(safety)
                .literacyCulture(culture)
                .build();
        assertThat(score("DIGITAL_LITERACY", evidence)).isEqualTo(score);
    }

    @Test
    void literacyPartlyKnown() {
        var evidence = Evidence.none().with(Measure.decimal(Fact.LITERACY_SAFETY, "3"));
        assertThat(score("DIGITAL_LITERACY", evidence)).isEqualTo("12.5 to 87.5");
    }

    @ParameterizedTest
    @CsvSource({
        "39999999, FOUNDATION",
        "40000000, EMERGING",
        "25500000, FOUNDATION",
        "59999999, EMERGING",
        "60000000, READY",
        "79999999, READY",
        "80000000, ADVANCED",
        "100000000, ADVANCED",
        "0, FOUNDATION"
    })
    void levels(long score, String level) {
        assertThat(MODEL.bands().get(MODEL.bandOf(score)).level()).isEqualTo(level);
        assertThat(MODEL.bands())
                .filteredOn(band -> band.includes(Millionths.toScore(score)))
                .hasSize(1);
    }

    @Test
    void gatesCapTheLevel() {
        Evidence slow = example().with(Measure.duration(Fact.RESPONSE_TIME, Duration.ofDays(2)));
        Assessment assessment = MODEL.assess(slow, AS_OF);
        assertThat(assessment.overall().toString()).isEqualTo("72.375");
        assertThat(assessment.level()).map(Band::level).contains("EMERGING");
        assertThat(assessment.closedGates()).extracting(Gate::id).containsExactly("response.slow");
    }

    @Test
    void undeterminedGateLeavesTheLevelOpen() {
        Assessment assessment = MODEL.assess(example().without(Fact.EXPECTED_MONTHLY_ORDERS), AS_OF);
        assertThat(assessment.lowLevel().level()).isEqualTo("EMERGING");
        assertThat(assessment.highLevel().level()).isEqualTo("ADVANCED");
        assertThat(assessment.level()).isEmpty();
    }

    @Test
    void overallIsTheMeanOfRoundedEnds() {
        // 8.333333, 33.333333 and three zeros: 41.666666 / 5 = 8.3333332.
        var evidence = Evidence.builder()
                .literacySkills("1")
                .literacyEthics("1")
                .literacySafety("1")
                .literacyCulture("1")
                .responseTime(Duration.ofDays(2))
                .stock(1)
                .monthlyCapacity(0)
                .expectedMonthlyOrders(3)
                .recordedMonths(1)
                .channels(0)
                .build();
        assertThat(MODEL.assess(evidence, AS_OF).overall().toString()).isEqualTo("8.333333");
    }

    @Test
    void refusedCountsAsMissing() {
        var refused =
                Evidence.builder().refuse(Fact.STOCK).refuse(Fact.RESPONSE_TIME).build();
        assertThat(MODEL.assess(refused, AS_OF)).isEqualTo(MODEL.assess(Evidence.none(), AS_OF));
    }

    @Test
    void unknownNamesAreRefused() {
        Assessment assessment = MODEL.assess(example(), AS_OF);
        assertThatIllegalArgumentException().isThrownBy(() -> assessment.score("STYLE"));
        assertThatIllegalArgumentException().isThrownBy(() -> assessment.gate("style"));
        assertThat(assessment.isLevelAtLeast("READY")).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.isLevelAtLeast("READ"))
                .withMessage("no level \"READ\"; did you mean \"READY\"? Valid: FOUNDATION, EMERGING, READY, ADVANCED");
    }

    @Test
    void explainsItselfInBothLanguages() {
        Assessment assessment = MODEL.assess(
                example()
                        .with(Measure.duration(Fact.RESPONSE_TIME, Duration.ofHours(50)))
                        .without(Fact.EXPECTED_MONTHLY_ORDERS),
                AS_OF);
        assertThat(assessment.explain(Language.EN).lines())
                .containsExactly(
                        "Readiness 52.375–72.375 of 100: emerging.",
                        "Digital literacy: 61.875",
                        "Responsiveness: 0",
                        "Production capacity: 0–100",
                        "Record keeping: 100",
                        "Market presence: 100",
                        "Customers wait two days or more for an answer. The level is at most emerging.",
                        "At most the level emerging is certain until it is known whether this holds: Stock and a month's capacity"
                                + " do not cover the orders expected.");
        assertThat(assessment.explain(Language.ID).lines())
                .hasSize(8)
                .startsWith("Kesiapan 52,375–72,375 dari 100: berkembang.");
        assertThat(MODEL.assess(Evidence.none(), AS_OF)
                        .explain(Language.EN)
                        .lines()
                        .get(0))
                .isEqualTo(
                        "Readiness 0–100 of 100: at least foundation, at most advanced; the evidence leaves it open.");
    }

    @Test
    void explainsItselfAsNamedParts() {
        var explanation = MODEL.assess(example(), AS_OF).explain(Language.EN);
        assertThat(explanation.text("overall")).contains("Readiness 92.375 of 100: advanced.");
        assertThat(explanation.parts("dimension"))
                .hasSize(5)
                .first()
                .satisfies(part -> assertThat(part.label()).isEqualTo("Digital literacy"))
                .satisfies(part -> assertThat(part.text()).isEqualTo("61.875"));
        assertThat(MODEL.assess(Evidence.none(), AS_OF).explain(Language.EN).parts("gate.undetermined"))
                .hasSize(2);
    }

    @Test
    void namesItsBasisAndHoldsItsEvidence() {
        Assessment assessment = MODEL.assess(example(), SUBMITTED);
        assertThat(assessment.basis().rules()).containsExactly("readiness 1");
        assertThat(assessment.basis().citations()).isEqualTo(MODEL.citations());
        assertThat(assessment.basis().asOf()).isEqualTo(SUBMITTED);
        assertThat(assessment.evidence()).isEqualTo(example());
        Facts facts = Measures.view(fact -> fact == Fact.STOCK ? 3 : Measures.ABSENT);
        assertThat(MODEL.assess(facts, AS_OF).evidence())
                .isEqualTo(Evidence.none().with(Measure.count(Fact.STOCK, 3)));
    }

    @Test
    void equalWhereTheScoresAre() {
        assertThat(MODEL.assess(example(), AS_OF)).isEqualTo(MODEL.assess(example(), AS_OF));
        assertThat(MODEL.assess(example(), AS_OF).hashCode())
                .isEqualTo(MODEL.assess(example(), AS_OF).hashCode());
        assertThat(MODEL.assess(example(), AS_OF)).isNotEqualTo(MODEL.assess(Evidence.none(), AS_OF));
        assertThat(List.of(MODEL.assess(example(), AS_OF).score(0)))
                .containsExactly(new ScoreRange(Score.parse("61.875"), Score.parse("61.875")));
    }
}
