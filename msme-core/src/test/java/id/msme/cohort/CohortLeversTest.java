package id.msme.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.readiness.Assessment;
import id.msme.readiness.StepCosts;
import id.msme.scale.Scale;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CohortLeversTest {

    private static final StepCosts COSTS = Catalogue.standard().models().stepCosts();

    /** Ready in all but the answers, which are slow and so close the gate. */
    private static Assessment heldBackBySlowAnswers(int hours) {
        Evidence evidence = Evidence.none()
                .with(Measure.decimal(Fact.LITERACY_SKILLS, "5"))
                .with(Measure.decimal(Fact.LITERACY_ETHICS, "5"))
                .with(Measure.decimal(Fact.LITERACY_SAFETY, "5"))
                .with(Measure.decimal(Fact.LITERACY_CULTURE, "5"))
                .with(Measure.duration(Fact.RESPONSE_TIME, Duration.ofHours(hours)))
                .with(Measure.count(Fact.STOCK, 1_000))
                .with(Measure.count(Fact.MONTHLY_CAPACITY, 1_000))
                .with(Measure.count(Fact.EXPECTED_MONTHLY_ORDERS, 100))
                .with(Measure.months(Fact.RECORDED_MONTHS, 12));
        return Catalogue.standard().models().standard().assess(evidence, LocalDate.of(2024, 5, 20));
    }

    private static CohortLevers levers(int msmes, String province) {
        var builder = CohortLevers.builder(COSTS);
        for (int i = 0; i < msmes; i++) {
            builder.add(heldBackBySlowAnswers(60), Optional.of(Scale.MICRO), Optional.of(province));
        }
        return builder.build();
    }

    @Test
    void improvementThatMovesMostComesFirstWithItsCost() {
        var best = levers(7, "34").levers(5).get(0);
        assertThat(best.fact()).isEqualTo(Fact.RESPONSE_TIME);
        assertThat(best.moved()).isEqualTo(7);
        assertThat(best.points()).isEqualTo(7 * levers(1, "34").levers(1).get(0).points());
    }

    @Test
    void smallNumbersAreHiddenWithThoseThatWouldTellThem() {
        CohortLevers levers = levers(7, "34").plus(levers(2, "35")).plus(levers(9, "36"));
        assertThat(levers.byProvince(Fact.RESPONSE_TIME, 5))
                .containsExactly(
                        new CohortCell("34", OptionalLong.empty()),
                        new CohortCell("35", OptionalLong.empty()),
                        new CohortCell("36", OptionalLong.of(9)));
        assertThat(levers.byScale(Fact.RESPONSE_TIME, 5)).containsExactly(new CohortCell("MICRO", OptionalLong.of(18)));
        assertThat(levers.byScale(Fact.STOCK, 5)).isEmpty();
        assertThat(levers(2, "34").levers(5)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> levers.levers(0));
        assertThatIllegalArgumentException().isThrownBy(() -> levers.byScale(Fact.STOCK, 0));
    }

    @Test
    void partsAddUp() {
        assertThat(levers(2, "34").plus(levers(3, "34"))).isEqualTo(levers(5, "34"));
        assertThat(levers(2, "34").plus(levers(3, "34")).msmes()).isEqualTo(5);
        assertThat(CohortLevers.builder(COSTS).build().levers(1)).isEmpty();
    }
}
