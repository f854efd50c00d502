package id.msme.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.number.Share;
import id.msme.scoring.StandardGates;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one line in which the parts of a model print, and the units of efforts. */
class ReadinessTextTest {

    private static final ReadinessModel MODEL = Catalogue.standard().models().standard();
    private static final StepCosts COSTS = Catalogue.standard().models().stepCosts();

    @Test
    void partsOfAModelPrintOneLine() {
        assertThat(MODEL.bands())
                .hasToString("[FOUNDATION 0 to 40, EMERGING 40 to 60, READY 60 to 80, ADVANCED 80 to 100]");
        assertThat(MODEL.dimensions().get(1))
                .hasToString("RESPONSIVENESS, weight 1: line FALLING [responseTime PT12H: 100, responseTime PT48H: 0]");
        assertThat(MODEL.dimensions().get(2))
                .hasToString(
                        "PRODUCTION_CAPACITY, weight 1: ratio of stock + monthlyCapacity to expectedMonthlyOrders");
        assertThat(MODEL.gates())
                .hasToString("[response.slow caps at EMERGING: responseTime PT48H or more,"
                        + " capacity.short caps at EMERGING: stock + monthlyCapacity below expectedMonthlyOrders]");
        assertThat(COSTS).hasToString("StepCosts 1 for 14 facts");
        assertThat(MODEL.nextQuestion(Evidence.none()).orElseThrow()).hasToString("responseTime narrows by 20 points");
    }

    @Test
    void modelAndValidatorShareTheirRules() {
        assertThat(MODEL.gates())
                .extracting(Gate::rule)
                .containsExactly(StandardGates.RESPONSE_SLOW, StandardGates.CAPACITY_SHORT);
    }

    @Test
    void effortNamesItsStep() {
        assertThat(Effort.ofDecimals(5, "0.1")).hasToString("5 points for each 0.1");
        assertThat(Effort.ofDurations(1, Duration.ofHours(4))).hasToString("1 point for each PT4H");
        assertThat(Effort.ofShares(2, Share.parse("0.01"), Fact.EXPECTED_MONTHLY_ORDERS))
                .hasToString("2 points for each 0.01 of expectedMonthlyOrders");
        assertThat(Effort.ofMonths(4, 1)).hasToString("4 points for each month").isEqualTo(Effort.ofMonths(4, 1));
    }

    @Test
    void effortOfAnotherUnitThanItsFactIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COSTS.with("2", Fact.STOCK, Effort.ofMonths(1, 1)))
                .withMessage("the effort for stock has steps in the unit COUNT; found MONTHS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.0000001", "1e1", ""})
    void stepIsAPositiveDecimal(String step) {
        assertThatIllegalArgumentException().isThrownBy(() -> Effort.ofDecimals(1, step));
    }
}
