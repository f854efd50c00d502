package id.msme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.Presence;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    @ParameterizedTest
    @CsvSource({
        "3.40, 3.40",
        "1.50E+1, 15.0",
        "0E+9, 0",
        "0.00, 0.00",
        "-1E+3, -1000",
        "-2E+70, -10000000000000000000000000000000000000000000000000000000000000000",
        "2E+70, 10000000000000000000000000000000000000000000000000000000000000000",
        "9E-64, 0.0000000000000000000000000000000000000000000000000000000000000009",
        "9E-65, 0.0000001",
    })
    void decimalIsStatedWithoutExponent(BigDecimal value, String text) {
        assertThat(EnrolmentForm.builder().rating(value).build().text(Member.RATING))
                .hasToString(text);
    }

    @Test
    void everyCallStatesItsMember() {
        EnrolmentForm built = EnrolmentForm.builder()
                .id("SHP-000001")
                .program("go-online")
                .partner("shopee")
                .submittedOn(LocalDate.of(2019, 5, 20))
                .consent(true)
                .name("Batik Contoh")
                .nib("1234567890123")
                .npwp("12.345.678.2-123.000")
                .ownerName("Contoh")
                .nik("3171991708450001")
                .kbli("14111")
                .region("34.71")
                .establishedOn("2016-03-01")
                .independent(true)
                .annualSales(250_000_000)
                .businessCapital(120_000_000)
                .netAssets(40_000_000)
                .employees(3)
                .declaredScale("MICRO")
                .phone("+6281234567890")
                .channels(List.of("instagram", "shopee"))
                .build();
        Admission admission = Judging.VALIDATOR.admit(built);
        assertThat(admission.verdict().findings()).isEmpty();
        assertThat(admission.enrolment())
                .isEqualTo(Judging.VALIDATOR
                        .admit(TestForm.good().without(Member.READINESS))
                        .enrolment());
        assertThat(EnrolmentForm.builder().independent(false).build().flag(Member.INDEPENDENT))
                .isFalse();
    }

    @Test
    void saysWhichMembersAreStated() {
        assertThat(EnrolmentForm.builder().nik("1").build()).hasToString("EnrolmentForm[RECORD, MSME, OWNER, NIK]");
        EnrolmentForm empty = EnrolmentForm.builder().build();
        assertThatNullPointerException()
                .isThrownBy(() -> empty.text(Member.KBLI))
                .withMessage("KBLI is not stated");
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
