package id.msme.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TrainingOrderTest {

    private static final LocalDate ONLINE = LocalDate.of(2020, 10, 5);

    @Test
    void aTrainingFinishedByTheDayIsFirst() {
        assertThat(TrainingOrder.isTrainedFirst(form("2020-10-04"), ONLINE).value())
                .contains(true);
        assertThat(TrainingOrder.isTrainedFirst(form("2020-10-05"), ONLINE).value())
                .contains(true);
        assertThat(TrainingOrder.isTrainedFirst(form("2020-10-06"), ONLINE).value())
                .contains(false);
    }

    @Test
    void whatIsNotStatedOrNoDayCannotBeTold() {
        assertThat(TrainingOrder.isTrainedFirst(EnrolmentForm.builder().build(), ONLINE)
                        .value())
                .isEmpty();
        assertThat(TrainingOrder.isTrainedFirst(form("2020-13-01"), ONLINE).value())
                .isEmpty();
        var oneIsKnown = EnrolmentForm.builder()
                .training("akademi-instagram", "VIRTUAL", "soon")
                .training("smesco-training", "MIXED", "2020-09-01")
                .build();
        assertThat(TrainingOrder.isTrainedFirst(oneIsKnown, ONLINE).value()).contains(true);
    }

    @Test
    void asManyTrainingsAsAFormMayStateAreLookedAt() {
        assertThat(TrainingOrder.isTrainedFirst(trainings(64), ONLINE).value()).contains(true);
        assertThat(TrainingOrder.isTrainedFirst(trainings(65), ONLINE).value()).isEmpty();
    }

    private static EnrolmentForm trainings(int count) {
        var builder = EnrolmentForm.builder();
        for (int i = 0; i < count; i++) {
            builder.training("akademi-instagram", "VIRTUAL", "2020-10-04");
        }
        return builder.build();
    }

    private static EnrolmentForm form(String finishedOn) {
        return EnrolmentForm.builder()
                .training("akademi-instagram", "VIRTUAL", finishedOn)
                .build();
    }
}
