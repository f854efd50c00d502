package id.msme.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.language.Language;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.text.Millionths;
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
                .state(Fact.LITERACY_SKILLS, "3")
                .state(Fact.LITERACY_ETHICS, "3")
                .state(Fact.LITERACY_SAFETY, "3")
                .state(Fact.LITERACY_CULTURE, "3")
                .state(Fact.RESPONSE_TIME, 6 * 3600)
                .state(Fact.MONTHLY_CAPACITY, 1000)
                .state(Fact.STOCK, 0)
                .state(Fact.EXPECTED_MONTHLY_ORDERS, 1000)
                .state(Fact.RECORDED_MONTHS, 12)
                .state(Fact.CHANNELS, 1)
                .state(Fact.DAYS_INACTIVE, 0)
                .build();
    }

    @Test
    void noStepAboveTheHighestLevel() {
        assertThat(MODEL.nextStep(good(), COSTS)).isEmpty();
    }

    @Test
    void gateIsOpenedByJustEnough() {
        var step =
                MODEL.nextStep(good().with(Fact.MONTHLY_CAPACITY, 900), COSTS).orElseThrow();
        assertThat(step.improvements()).containsExactly(new Improvement(Fact.MONTHLY_CAPACITY, 900, 1000, 10));
        assertThat(step.reaches().level()).isEqualTo("ADVANCED");
        assertThat(step.cost()).isEqualTo(10);
        assertThat(step.text(Language.EN))
                .isEqualTo("For the level advanced: what can be made in a month from 900 to 1000.");
        assertThat(step.text(Language.ID))
                .isEqualTo("Untuk tingkat maju: kemampuan produksi sebulan dari 900 menjadi 1000.");
    }

    @Test
    void costsDecideBetweenWays() {
        var evidence = good().with(Fact.MONTHLY_CAPACITY, 900);
        var cheapStock = COSTS.with("test", Fact.STOCK, Effort.of(1, 1_000_000));
        assertThat(MODEL.nextStep(evidence, cheapStock).orElseThrow().improvements())
                .containsExactly(new Improvement(Fact.STOCK, 0, 100, 1));
    }

    @Test
    void severalImprovementsWhereOneIsNotEnough() {
        var evidence = good().with(Fact.MONTHLY_CAPACITY, 900).with(Fact.RESPONSE_TIME, 50 * 3600);
        var step = MODEL.nextStep(evidence, COSTS).orElseThrow();
        assertThat(step.improvements())
                .extracting(Improvement::fact)
                .containsExactly(Fact.RESPONSE_TIME, Fact.MONTHLY_CAPACITY);
        assertThat(step.text(Language.EN)).contains("50 hours to 47 hours");
    }

    @Test
    void whatIsNotKnownIsAskedAndNotImproved() {
        var evidence = good().without(Fact.RESPONSE_TIME);
        assertThat(MODEL.nextStep(evidence, COSTS)).isEmpty();
        assertThat(MODEL.nextQuestion(evidence)).contains(new Question(Fact.RESPONSE_TIME, 20_000_000, false));
    }

    @Test
    void whatHasNoCostIsNoLever() {
        var none = new StepCosts("none", Map.of(), List.of(Citation.of("A test", Reliability.INFERENCE)));
        assertThat(MODEL.nextStep(good().with(Fact.MONTHLY_CAPACITY, 900), none))
                .isEmpty();
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
        var evidence = good().without(Fact.STOCK).with(Fact.MONTHLY_CAPACITY, 0).without(Fact.DAYS_INACTIVE);
        assertThat(MODEL.nextQuestion(evidence).orElseThrow().fact()).isEqualTo(Fact.STOCK);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1001, 1", "1, 0"})
    void effortsAreInRange(long points, long per) {
        assertThatIllegalArgumentException().isThrownBy(() -> Effort.of(points, per));
    }

    @Test
    void effortsUpToTheirLimitsAreTaken() {
        assertThat(Effort.of(1, 1).cost(Evidence.none(), 0, 7)).isEqualTo(7);
        assertThat(Effort.of(1_000, 7).cost(Evidence.none(), 7, 0)).isEqualTo(1_000);
        assertThat(Effort.ofShare(1, Millionths.ONE, Fact.EXPECTED_MONTHLY_ORDERS)
                        .cost(good(), 0, 2_000))
                .isEqualTo(2);
    }

    @Test
    void otherCostsStay() {
        Effort dear = Effort.of(1_000, 1);
        var changed = COSTS.with("test", Fact.STOCK, dear);
        assertThat(changed.efforts())
                .hasSameSizeAs(COSTS.efforts())
                .containsEntry(Fact.STOCK, dear)
                .containsEntry(Fact.RATING, COSTS.efforts().get(Fact.RATING));
        assertThat(COSTS.efforts().get(Fact.STOCK)).isNotEqualTo(dear);
    }

    @Test
    void effortsCountBegunUnits() {
        var effort = Effort.of(3, 10);
        assertThat(effort.cost(Evidence.none(), 5, 15)).isEqualTo(3);
        assertThat(effort.cost(Evidence.none(), 15, 4)).isEqualTo(6);
        var share = Effort.ofShare(1, 10_000, Fact.EXPECTED_MONTHLY_ORDERS);
        assertThat(share.cost(good(), 900, 1000)).isEqualTo(10);
        assertThat(share.cost(good().with(Fact.EXPECTED_MONTHLY_ORDERS, 5), 0, 5))
                .isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Effort.ofShare(1, 1_000_001, Fact.EXPECTED_MONTHLY_ORDERS));
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
