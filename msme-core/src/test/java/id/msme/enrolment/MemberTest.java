package id.msme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberTest {

    @ParameterizedTest
    @EnumSource
    void pointerLeadsBackToItsPlace(Member member) {
        int[] indices = member.isIndexed() ? new int[] {0, 9, 31, 63, 1_000, 4_095} : new int[] {0};
        for (int index : indices) {
            assertThat(Member.placeOf(member.pointer(index))).isEqualTo(member.place(index));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/msme/channels/",
                "/msme/channels/x",
                "/msme/channels/1x",
                "/msme/channels/-1",
                "/msme/channels//",
                "/msme/channels/:",
                "/msme/channels/10000",
                "/msme/channels/0/mode",
                "/msme/channelsX/0",
                "/readiness/trainings//mode",
                "/readiness/trainings/0/other",
                "/readiness/trainings/0/mode/0"
            })
    void pointerOfNoMemberComesAfterAll(String pointer) {
        assertThat(Member.placeOf(pointer)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void membersOfATrainingComeBeforeTheNextTraining() {
        assertThat(new int[] {
                    Member.TRAININGS.place(0),
                    Member.TRAINING.place(0),
                    Member.TRAINING_ACTIVITY.place(0),
                    Member.TRAINING_FINISHED_ON.place(0),
                    Member.TRAINING.place(1)
                })
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void lastElementThatHasAPlaceIsBeforeTheNextMember() {
        assertThat(Member.placeOf("/msme/channels/9999")).isLessThan(Member.READINESS.place(0));
        assertThat(Member.placeOf("/readiness/trainings/9999/finishedOn"))
                .isGreaterThan(Member.placeOf("/readiness/trainings/9999/mode"));
    }
}
