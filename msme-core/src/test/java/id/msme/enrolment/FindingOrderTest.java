package id.msme.enrolment;

import static id.msme.enrolment.TestForm.REFUSED;
import static id.msme.enrolment.TestForm.good;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.form.Member;
import id.msme.form.MemberType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingOrderTest {

    @Test
    void findingsOfEveryMemberAreInTheOrderOfTheFormat() {
        TestForm form = good();
        var expected = new ArrayList<String>();
        for (Member member : Member.values()) {
            if (member != Member.RECORD && !member.isIndexed() && member.type() != MemberType.OBJECT) {
                form = form.refused(member);
                expected.add("json.type " + member.pointer());
            }
        }
        assertThat(Judging.found(form)).isEqualTo(expected);
        assertThat(expected)
                .containsSubsequence(
                        "json.type /msme/owner/nik",
                        "json.type /msme/kbli",
                        "json.type /msme/channels",
                        "json.type /readiness/digitalLiteracy/culture",
                        "json.type /readiness/lastOnlineActivityOn",
                        "json.type /format",
                        "json.type /readiness/responseRate",
                        "json.type /readiness/trainings");
    }

    @Test
    void elementsAreInTheOrderOfTheirNumbers() {
        var channels = new ArrayList<Object>(Collections.nCopies(12, "?"));
        channels.set(10, REFUSED);
        assertThat(Judging.found(good().with(Member.CHANNELS, channels)))
                .startsWith("channel.unknown /msme/channels/0")
                .endsWith("json.type /msme/channels/10", "channel.unknown /msme/channels/11");
        Map<Member, Object> bad =
                Map.of(Member.TRAINING_ACTIVITY, "", Member.TRAINING_MODE, "", Member.TRAINING_FINISHED_ON, "");
        assertThat(Judging.found(good().with(Member.TRAININGS, Arrays.asList(bad, null, bad))))
                .containsExactly(
                        "text.format /readiness/trainings/0/activity",
                        "value.unknown /readiness/trainings/0/mode",
                        "date.format /readiness/trainings/0/finishedOn",
                        "text.format /readiness/trainings/2/activity",
                        "value.unknown /readiness/trainings/2/mode",
                        "date.format /readiness/trainings/2/finishedOn");
    }

    @Test
    void findingsOfOneMemberAreInTheOrderOfTheTable() {
        TestForm form = good().with(Member.NIK, "1071993202450001");
        assertThat(Judging.found(form))
                .containsExactly("nik.birth-date /msme/owner/nik", "nik.province /msme/owner/nik");
    }

    @Test
    void noCodeIsTwiceAtOnePlace() {
        List<String> found = Judging.found(good().with(Member.NAME, "\u0000".repeat(300)));
        assertThat(found).containsExactly("text.format /msme/name");
    }
}
