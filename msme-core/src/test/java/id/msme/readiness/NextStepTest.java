package id.msme.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.language.Language;
import id.msme.number.Share;
import id.msme.readiness.NextStep.Outcome;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The next question and the next step. */
class NextStepTest {

    private static final ReadinessModel MODEL = Catalogue.standard().models().standard();
    private static final StepCosts COSTS = Catalogue.standard().models().stepCosts();

    /** Literacy 50, all others 100 but for what a test changes. */
    private static Evidence good() {
        return Evidence.builder()
                .literacySkills("3")
                .literacyEthics("3")
                .literacySafety("3")
                .literacyCulture("3")
                .responseTime(Duration.ofHours(6))
                .monthlyCapacity(1000)
                .stock(0)
                .expectedMonthlyOrders(1000)
                .recordedMonths(12)
                .channels(1)
                .daysInactive(0)
                .build();
    }

    @Test
    void noStepAboveTheHighestLevel() {
        assertThat(MODEL.nextStep(good(), COSTS)).isEqualTo(NextStep.none(Outcome.HIGHEST_LEVEL));
        assertThat(MODEL.nextStep(good(), COSTS).text(Language.EN)).isEqualTo("The highest level is reached.");
    }

    @Test
    void gateIsOpenedByJustEnough() {
        var step = MODEL.nextStep(good().with(Measure.count(Fact.MONTHLY_CAPACITY, 900)), COSTS);
        assertThat(step.improvements())
                .containsExactly(new Improvement(
                        Measure.count(Fact.MONTHLY_CAPACITY, 900), Measure.count(Fact.MONTHLY_CAPACITY, 1000), 10));
        assertThat(step.reaches().orElseThrow().level()).isEqualTo("ADVANCED");
        assertThat(step.cost()).isEqualTo(10);
        assertThat(step.text(Language.EN))
                .isEqualTo("For the level advanced: what can be made in a month from 900 to 1000.");
        assertThat(step.text(Language.ID))
                .isEqualTo("Untuk tingkat maju: kemampuan produksi sebulan dari 900 menjadi 1000.");
    }

    @Test
    void costsDecideBetweenWays() {
        var evidence = good().with(Measure.count(Fact.MONTHLY_CAPACITY, 900));
        var cheapStock = COSTS.with("test", Fact.STOCK, Effort.ofCounts(1, 1_000_000));
        assertThat(MODEL.nextStep(evidence, cheapStock).improvements())
                .containsExactly(new Improvement(Measure.count(Fact.STOCK, 0), Measure.count(Fact.STOCK, 100), 1));
    }

    @Test
    void severalImprovementsWhereOneIsNotEnough() {
        var evidence = good().with(Measure.count(Fact.MONTHLY_CAPACITY, 900))
                .with(Measure.duration(Fact.RESPONSE_TIME, Duration.ofHours(50)));
        var step = MODEL.nextStep(evidence, COSTS);
        assertThat(step.improvements())
                .extracting(Improvement::fact)
                .containsExactly(Fact.RESPONSE_TIME, Fact.MONTHLY_CAPACITY);
        assertThat(step.text(Language.EN)).contains("50 hours to 47 hours");
    }

    @Test
    void whatIsNotKnownIsAskedAndNotImproved() {
        var evidence = good().without(Fact.RESPONSE_TIME);
        assertThat(MODEL.nextStep(evidence, COSTS).outcome()).isEqualTo(Outcome.FACTS_MISSING);
        assertThat(MODEL.nextStep(evidence, COSTS)).hasToString("no step: FACTS_MISSING");
        assertThat(MODEL.nextQuestion(evidence)).contains(new Question(Fact.RESPONSE_TIME, 20_000_000, false));
    }

    @Test
    void whatHasNoCostIsNoLever() {
        var none = new StepCosts("none", Map.of(), List.of(Citation.of("A test", Reliability.INFERENCE)));
        assertThat(MODEL.nextStep(good().with(Measure.count(Fact.MONTHLY_CAPACITY, 900)), none)
                        .outcome())
                .isEqualTo(Outcome.OUT_OF_REACH);
    }

    @Test
    void ordersAreAskedBeforeWhatTheyAreMeasuredAgainst() {
        var evidence = good().without(Fact.STOCK)
                .without(Fact.MONTHLY_CAPACITY)
                .without(Fact.EXPECTED_MONTHLY_ORDERS)
                .without(Fact.LITERACY_ETHICS);
        assertThat(MODEL.nextQuestion(evidence).orElseThrow().fact()).isEqualTo(Fact.EXPECTED_MONTHLY_ORDERS);
        assertThat(MODEL.nextQuestion(evidence).orElseThrow().text(Language.EN))
                .isEqualTo("Ask next: orders expected in a month. The answer narrows the score by about 10 points.");
        assertThat(MODEL.nextQuestion(evidence).orElseThrow().text(Language.ID))
                .isEqualTo(
                        "Tanyakan berikutnya: pesanan yang diperkirakan sebulan. Jawabannya mempersempit skor sekitar 10 poin.");
    }

    @Test
    void nothingIsAskedWhereAllIsKnown() {
        assertThat(MODEL.nextQuestion(good())).isEmpty();
    }

    @Test
    void gateThatWaitsGoesFirstAmongEquals() {
        // Either answer narrows the score by 10 points; only of the stock a gate waits.
        var evidence = good().without(Fact.STOCK)
                .with(Measure.count(Fact.MONTHLY_CAPACITY, 0))
                .without(Fact.DAYS_INACTIVE);
        assertThat(MODEL.nextQuestion(evidence).orElseThrow().fact()).isEqualTo(Fact.STOCK);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1001, 1", "1, 0"})
    void effortsAreInRange(long points, long per) {
        assertThatIllegalArgumentException().isThrownBy(() -> Effort.ofCounts(points, per));
    }

    @Test
    void effortsUpToTheirLimitsAreTaken() {
        assertThat(Effort.ofCounts(1, 1).cost(Evidence.none(), 0, 7)).isEqualTo(7);
        assertThat(Effort.ofCounts(1_000, 7).cost(Evidence.none(), 7, 0)).isEqualTo(1_000);
        assertThat(Effort.ofShares(1, Share.ALL, Fact.EXPECTED_MONTHLY_ORDERS).cost(good(), 0, 2_000))
                .isEqualTo(2);
    }

    @Test
    void otherCostsStay() {
        Effort dear = Effort.ofCounts(1_000, 1);
        var changed = COSTS.with("test", Fact.STOCK, dear);
        assertThat(changed.efforts())
                .hasSameSizeAs(COSTS.efforts())
                .containsEntry(Fact.STOCK, dear)
                .containsEntry(Fact.RATING, COSTS.efforts().get(Fact.RATING));
        assertThat(COSTS.efforts().get(Fact.STOCK)).isNotEqualTo(dear);
    }

    @Test
    void effortsCountBegunUnits() {
        var effort = Effort.ofCounts(3, 10);
        assertThat(effort.cost(Evidence.none(), 5, 15)).isEqualTo(3);
        assertThat(effort.cost(Evidence.none(), 15, 4)).isEqualTo(6);
        var share = Effort.ofShares(1, Share.parse("0.01"), Fact.EXPECTED_MONTHLY_ORDERS);
        assertThat(share.cost(good(), 900, 1000)).isEqualTo(10);
        assertThat(share.cost(good().with(Measure.count(Fact.EXPECTED_MONTHLY_ORDERS, 5)), 0, 5))
                .isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Effort.ofShares(1, Share.NONE, Fact.EXPECTED_MONTHLY_ORDERS));
    }

    @Test
    void questionSaysThatARefusedFactWasStated() {
        var evidence = Evidence.builder().refuse(Fact.RESPONSE_TIME).build();
        var question = MODEL.nextQuestion(evidence).orElseThrow();
        assertThat(question.fact()).isEqualTo(Fact.RESPONSE_TIME);
        assertThat(question.isRefused()).isTrue();
        assertThat(question.text(Language.EN))
                .startsWith("Ask again: time until a customer is answered; what was stated");
        assertThat(question.text(Language.ID)).startsWith("Tanyakan kembali: ");
        assertThat(MODEL.nextQuestion(Evidence.none()).orElseThrow().isRefused())
                .isFalse();
    }
}
