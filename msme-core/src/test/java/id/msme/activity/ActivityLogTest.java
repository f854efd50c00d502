package id.msme.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.number.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ActivityLogTest {

    private static final LocalDate LAST = LocalDate.of(2021, 1, 31);

    @Test
    void tellsTheCompletionOfTenActivities() {
        var ten = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> activity("a-" + i, "tumbuh-di-facebook", ActivityKind.TRAINING, Mode.VIRTUAL))
                .toList();
        var held = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> Attendance.uncounted("a-" + i, LAST.minusDays(10L - i)))
                .toList();
        var log = ActivityLog.of(ten, held);
        assertThat(log.completion("tumbuh-di-facebook", 10, LAST.minusDays(10))).isEqualTo(new Completion(10, 10, 0));
        var dayBefore = log.completion("tumbuh-di-facebook", 10, LAST.minusDays(1));
        assertThat(dayBefore.held()).isEqualTo(9);
        assertThat(dayBefore.remaining()).isEqualTo(1);
        assertThat(dayBefore.isComplete()).isFalse();
        assertThat(dayBefore.share()).isEqualTo(Share.of(9, 10));
        assertThat(log.completion("tumbuh-di-facebook", 10, LAST).isComplete()).isTrue();
        assertThat(log.completion("another", 10, LAST)).isEqualTo(new Completion(10, 0, 0));
    }

    @Test
    void moreThanPromisedIsAllAndNoMore() {
        assertThat(new Completion(2, 3, 3).share()).isEqualTo(Share.ALL);
        assertThat(new Completion(2, 3, 3).remaining()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Completion(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Completion(5, 1, 2));
    }

    @Test
    void tellsTheShareOfTrainingHeldVirtually() {
        var log = ActivityLog.of(
                List.of(
                        activity("a", "p", ActivityKind.TRAINING, Mode.VIRTUAL),
                        activity("b", "p", ActivityKind.TRAINING, Mode.IN_PERSON),
                        activity("c", "p", ActivityKind.TRAINING, Mode.MIXED),
                        activity("d", "p", ActivityKind.EXHIBITION, Mode.IN_PERSON)),
                List.of(
                        attendance("a", LAST, 850),
                        attendance("b", LAST, 100),
                        attendance("c", LAST.plusDays(1), 50),
                        attendance("d", LAST, 7)));
        assertThat(log.trainings(LAST)).isEqualTo(new ModeCount(1, 0, 1));
        assertThat(log.trainings(LAST).virtualShare()).contains(Share.of(1, 2));
        assertThat(log.trainedPeople(LAST)).isEqualTo(new ModeCount(850, 0, 100));
        assertThat(log.trainedPeople(LAST.plusDays(1)).virtualShare()).contains(Share.of(850, 1000));
        assertThat(log.trainings(LAST.minusDays(1)).virtualShare()).isEmpty();
    }

    @Test
    void theOrderDoesNotMatter() {
        var activities = new ArrayList<>(List.of(
                activity("a", "p", ActivityKind.TRAINING, Mode.VIRTUAL),
                activity("b", "p", ActivityKind.DISCUSSION, Mode.MIXED)));
        var held = new ArrayList<>(List.of(attendance("a", LAST, 1), attendance("b", LAST, 2)));
        var log = ActivityLog.of(activities, held);
        java.util.Collections.reverse(activities);
        java.util.Collections.reverse(held);
        var reversed = ActivityLog.of(activities, held);
        assertThat(reversed.activities()).isEqualTo(log.activities());
        assertThat(reversed.attendances()).isEqualTo(log.attendances());
    }

    @Test
    void refusesWhatDoesNotFit() {
        var a = activity("a", "p", ActivityKind.CURATION, Mode.IN_PERSON);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityLog.of(List.of(a, a), List.of()))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityLog.of(List.of(a), List.of(attendance("b", LAST, 1))))
                .withMessage("no activity \"b\"; did you mean \"a\"? Valid: a");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ActivityLog.of(List.of(a), List.of(attendance("a", LAST, 1), attendance("a", LAST, 2))))
                .withMessageContaining("reported twice");
        assertThatIllegalArgumentException().isThrownBy(() -> attendance("a", LAST, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> activity(" ", "p", ActivityKind.TRAINING, Mode.VIRTUAL));
    }

    @Test
    void audiencesAreCountedApart() {
        var attendance = new Attendance("a", LAST, Map.of(Audience.ADVISERS, 3L, Audience.MSMES, 40L), List.of());
        assertThat(attendance.total()).isEqualTo(43);
        assertThat(attendance.heads())
                .containsExactly(Map.entry(Audience.MSMES, 40L), Map.entry(Audience.ADVISERS, 3L));
    }

    private static Activity activity(String id, String program, ActivityKind kind, Mode mode) {
        var builder = Activity.builder();
        builder.id(id).name(id).program(program).kind(kind).mode(mode);
        return builder.build();
    }

    private static Attendance attendance(String id, LocalDate day, long msmes) {
        return new Attendance(id, day, Map.of(Audience.MSMES, msmes), List.of());
    }
}
