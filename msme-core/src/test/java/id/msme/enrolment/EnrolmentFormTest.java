package id.msme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentFormTest {

    @Test
    void parentsOfWhatIsStatedAreThere() {
        EnrolmentForm form =
                EnrolmentForm.builder().skills(new BigDecimal("3.40")).nik("1").build();
        assertThat(form.presence(Member.READINESS)).isEqualTo(Presence.STATED);
        assertThat(form.presence(Member.DIGITAL_LITERACY)).isEqualTo(Presence.STATED);
        assertThat(form.presence(Member.OWNER)).isEqualTo(Presence.STATED);
        assertThat(form.presence(Member.ETHICS)).isEqualTo(Presence.ABSENT);
        assertThat(form.text(Member.SKILLS)).hasToString("3.40");
        assertThat(EnrolmentForm.builder().build().presence(Member.READINESS)).isEqualTo(Presence.ABSENT);
    }

    @ParameterizedTest
    @CsvSource({
        "1E0, ''",
        "0E+999999999, value.range",
        "1E+999999999, value.range",
        "-1E+999999999, value.range",
        "1E-999999999, value.range",
        "12345E-4, ''",
        "5E+0, ''",
        "0.1E+1, ''",
        "1.0000000, value.range",
    })
    void decimalOfAnySizeIsJudged(BigDecimal value, String code) {
        Verdict verdict = Judging.judge(EnrolmentForm.builder().skills(value).build());
        assertThat(Judging.found(verdict).contains("value.range /readiness/digitalLiteracy/skills"))
                .isEqualTo(!code.isEmpty());
    }

    @Test
    void listsAreOfNoFurtherConcernToTheCaller() {
        var channels = new ArrayList<>(List.of("shopee"));
        EnrolmentForm form = EnrolmentForm.builder()
                .channels(channels)
                .training("a", "VIRTUAL", "2019-01-01")
                .build();
        channels.add("fax");
        assertThat(form.size(Member.CHANNELS)).isOne();
        assertThat(form.size(Member.TRAININGS)).isOne();
        assertThat(form.text(Member.TRAINING_MODE, 0)).hasToString("VIRTUAL");
    }
}
