package id.msme.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.readiness.Assessment;
import id.msme.scale.Scale;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CohortReadinessTest {

    /** MSMEs of whom only the time until they answer is known, which is a fifth of the score. */
    private static CohortReadiness answering(int hours, String province, int msmes) {
        var builder = CohortReadiness.builder();
        Assessment assessment = Catalogue.standard()
                .models()
                .standard()
                .assess(
                        Evidence.none().with(Measure.duration(Fact.RESPONSE_TIME, Duration.ofHours(hours))),
                        LocalDate.of(2024, 5, 20));
        for (int i = 0; i < msmes; i++) {
            builder.add(assessment, Optional.of(Scale.MICRO), Optional.of(province));
        }
        return builder.build();
    }

    @Test
    void theProvinceThatIsLeastReadyComesFirst() {
        CohortReadiness cohort = answering(12, "34", 3)
                .plus(answering(30, "35", 2))
                .plus(answering(48, "35", 2))
                .plus(answering(48, "11", 3));
        assertThat(cohort.byProvince(3))
                .extracting(GroupReadiness::toString)
                .containsExactly("11: 0 to 80 (3 MSMEs)", "35: 5 to 85 (4 MSMEs)", "34: 20 to 100 (3 MSMEs)");
        assertThat(cohort.byScale(3)).extracting(GroupReadiness::toString).containsExactly("MICRO: 8 to 88 (10 MSMEs)");
    }

    @Test
    void aGroupThatIsSmallIsHiddenWithTheOneThatWouldTellIt() {
        CohortReadiness cohort =
                answering(12, "34", 2).plus(answering(12, "35", 6)).plus(answering(12, "36", 7));
        assertThat(cohort.byProvince(5)).extracting(GroupReadiness::key).containsExactly("36");
        assertThatIllegalArgumentException().isThrownBy(() -> cohort.byProvince(0));
    }

    @Test
    void partsAddUp() {
        assertThat(answering(12, "34", 2).plus(answering(12, "34", 3))).isEqualTo(answering(12, "34", 5));
        assertThat(answering(12, "34", 1))
                .isNotEqualTo(answering(48, "34", 1))
                .hasToString("CohortReadiness of 1 MSME");
    }
}
