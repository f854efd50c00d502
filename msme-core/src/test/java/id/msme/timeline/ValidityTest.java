package id.msme.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.testkit.Contracts;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 7, 4);
    private static final LocalDate LAST = LocalDate.of(2021, 2, 1);

    @Test
    void bothEndsAreIn() {
        var validity = Validity.closed(FIRST, LAST);
        assertThat(validity.includes(FIRST.minusDays(1))).isFalse();
        assertThat(validity.includes(FIRST)).isTrue();
        assertThat(validity.includes(LAST)).isTrue();
        assertThat(validity.includes(LAST.plusDays(1))).isFalse();
    }

    @Test
    void openEndsReachFar() {
        assertThat(Validity.from(FIRST).includes(FIRST.minusDays(1))).isFalse();
        assertThat(Validity.from(FIRST).includes(FIRST)).isTrue();
        assertThat(Validity.from(FIRST).includes(LocalDate.MAX)).isTrue();
        assertThat(Validity.through(LAST).includes(LocalDate.MIN)).isTrue();
        assertThat(Validity.through(LAST).includes(LAST)).isTrue();
        assertThat(Validity.through(LAST).includes(LAST.plusDays(1))).isFalse();
        assertThat(Validity.always().includes(LocalDate.MIN)).isTrue();
        assertThat(Validity.always().includes(LocalDate.MAX)).isTrue();
    }

    @Test
    void startsAfterAndEndsBeforeLookAtTheEnds() {
        var validity = Validity.closed(FIRST, LAST);
        assertThat(validity.startsAfter(FIRST.toEpochDay() - 1)).isTrue();
        assertThat(validity.startsAfter(FIRST.toEpochDay())).isFalse();
        assertThat(validity.endsBefore(LAST.toEpochDay())).isFalse();
        assertThat(validity.endsBefore(LAST.toEpochDay() + 1)).isTrue();
        assertThat(Validity.always().startsAfter(0)).isFalse();
        assertThat(Validity.always().endsBefore(0)).isFalse();
    }

    @Test
    void aDayThatEndsBeforeItStartsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.closed(LAST, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.closed(FIRST, FIRST.minusDays(1)));
        assertThat(Validity.closed(FIRST, FIRST).includes(FIRST)).isTrue();
    }

    @Test
    void sharedDayIsOverlapAndNextDayFollows() {
        var earlier = Validity.closed(FIRST, LAST);
        assertThat(earlier.overlaps(Validity.from(LAST))).isTrue();
        assertThat(Validity.from(LAST).overlaps(earlier)).isTrue();
        assertThat(earlier.overlaps(Validity.from(LAST.plusDays(1)))).isFalse();
        assertThat(Validity.from(LAST.plusDays(1)).overlaps(earlier)).isFalse();
        assertThat(earlier.isFollowedBy(Validity.from(LAST.plusDays(1)))).isTrue();
        assertThat(earlier.isFollowedBy(Validity.from(LAST))).isFalse();
        assertThat(earlier.isFollowedBy(Validity.from(LAST.plusDays(2)))).isFalse();
        assertThat(Validity.always().overlaps(Validity.always())).isTrue();
    }

    @Test
    void endsAreTold() {
        assertThat(Validity.closed(FIRST, LAST).firstDay()).contains(FIRST);
        assertThat(Validity.closed(FIRST, LAST).lastDay()).contains(LAST);
        assertThat(Validity.from(FIRST).lastDay()).isEmpty();
        assertThat(Validity.through(LAST).firstDay()).isEmpty();
        assertThat(Validity.always().isAlways()).isTrue();
        assertThat(Validity.from(FIRST).isAlways()).isFalse();
        assertThat(Validity.through(LAST).isAlways()).isFalse();
    }

    @Test
    void writesFirstAndLastDay() {
        assertThat(Validity.closed(FIRST, LAST)).hasToString("2008-07-04..2021-02-01");
        assertThat(Validity.from(FIRST)).hasToString("2008-07-04..");
        assertThat(Validity.through(LAST)).hasToString("..2021-02-01");
        assertThat(Validity.always()).hasToString("..");
    }

    @Test
    void isAValue() {
        Contracts.assertValue(
                Validity.closed(FIRST, LAST),
                Validity.closed(Optional.of(FIRST), Optional.of(LAST)),
                Validity.closed(FIRST, LAST.plusDays(1)));
        Contracts.assertValue(
                Validity.from(FIRST), Validity.closed(Optional.of(FIRST), Optional.empty()), Validity.always());
        Contracts.assertValue(
                Validity.through(LAST),
                Validity.closed(Optional.empty(), Optional.of(LAST)),
                Validity.closed(FIRST, LAST));
        assertThat(Validity.closed(Optional.empty(), Optional.empty())).isEqualTo(Validity.always());
        assertThat(Validity.from(FIRST)).doesNotHaveSameHashCodeAs(Validity.through(FIRST));
    }
}
