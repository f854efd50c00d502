package id.msme.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrainingFirstTest {

    private static final LocalDate ONLINE = LocalDate.of(2020, 8, 10);

    @Test
    void aTrainingUpToTheDayItselfIsFirst() {
        assertThat(isMet(ONLINE.minusDays(1))).contains(true);
        assertThat(isMet(ONLINE)).contains(true);
        assertThat(isMet(ONLINE.plusDays(1))).contains(false);
        assertThat(TrainingFirst.judge(List.of(), ONLINE).value()).contains(false);
    }

    @Test
    void whatIsNotKnownIsNotNo() {
        var unknown = List.of(Optional.<LocalDate>empty(), Optional.of(ONLINE.plusDays(1)));
        assertThat(TrainingFirst.judge(unknown, ONLINE).value()).isEmpty();
        var known = List.of(Optional.<LocalDate>empty(), Optional.of(ONLINE));
        assertThat(TrainingFirst.judge(known, ONLINE).value()).contains(true);
        assertThat(TrainingFirst.judgeUnstated(ONLINE).value()).isEmpty();
    }

    @Test
    void namesItsSource() {
        var basis = TrainingFirst.judge(List.of(), ONLINE).basis();
        assertThat(basis.rules()).containsExactly(TrainingFirst.RULE);
        assertThat(basis.citations())
                .singleElement()
                .hasToString("Okezone, economy.okezone.com/read/2020/07/31/320/2255157, 2020-08-03 [SECONDARY]");
    }

    private static Optional<Boolean> isMet(LocalDate finishedOn) {
        return TrainingFirst.judge(List.of(Optional.of(finishedOn)), ONLINE).value();
    }
}
