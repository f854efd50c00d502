package id.msme.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.form.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingPlacesTest {

    @ParameterizedTest
    @EnumSource
    void pointerLeadsBackToItsPlace(Member member) {
        int[] indices = member.isIndexed() ? new int[] {0, 9, 31, 63, 1_000, 4_095} : new int[] {0};
        for (int index : indices) {
            assertThat(FindingPlaces.of(member.pointer(index))).isEqualTo(FindingPlaces.of(member, index));
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
        assertThat(FindingPlaces.of(pointer)).isEqualTo(FindingPlaces.LAST);
    }

    @Test
    void membersOfATrainingComeBeforeTheNextTraining() {
        assertThat(new int[] {
                    FindingPlaces.of(Member.TRAININGS, 0),
                    FindingPlaces.of(Member.TRAINING, 0),
                    FindingPlaces.of(Member.TRAINING_ACTIVITY, 0),
                    FindingPlaces.of(Member.TRAINING_FINISHED_ON, 0),
                    FindingPlaces.of(Member.TRAINING, 1)
                })
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void lastElementThatHasAPlaceIsBeforeTheNextMember() {
        assertThat(FindingPlaces.of("/msme/channels/9999")).isLessThan(FindingPlaces.of(Member.READINESS, 0));
        assertThat(FindingPlaces.of("/readiness/trainings/9999/finishedOn"))
                .isGreaterThan(FindingPlaces.of("/readiness/trainings/9999/mode"));
    }
}
