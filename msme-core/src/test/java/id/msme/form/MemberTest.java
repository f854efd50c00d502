package id.msme.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemberTest {

    @Test
    void datesAreTheTextsNamedForADay() {
        assertThat(Member.values())
                .filteredOn(Member::isDate)
                .containsExactly(
                        Member.SUBMITTED_ON,
                        Member.ESTABLISHED_ON,
                        Member.LAST_ONLINE_ACTIVITY_ON,
                        Member.TRAINING_FINISHED_ON)
                .allMatch(member -> member.jsonName().endsWith("On"))
                .allMatch(member -> member.type() == MemberType.STRING);
    }
}
