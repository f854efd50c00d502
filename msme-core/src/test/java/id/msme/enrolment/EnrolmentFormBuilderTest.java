package id.msme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.msme.activity.Mode;
import id.msme.identity.Nib;
import id.msme.identity.Nik;
import id.msme.identity.Npwp;
import id.msme.identity.PhoneNumber;
import id.msme.industry.KbliCode;
import id.msme.money.Rupiah;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnrolmentFormBuilderTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 18);

    @Test
    void typedValuesAreWrittenAsTheContractWritesThem() {
        EnrolmentForm form = EnrolmentForm.builder()
                .submittedOn(DAY)
                .nib(Nib.parse("1234567890123"))
                .npwp(Npwp.parse("123456782123000"))
                .nik(Nik.parse("3171991708450001"))
                .kbli(KbliCode.parse("14111"))
                .region(RegionCode.parse("34.71"))
                .establishedOn(DAY)
                .annualSales(Rupiah.of(5))
                .businessCapital(Rupiah.of(6))
                .netAssets(Rupiah.of(7))
                .declaredScale(Scale.SMALL)
                .phone(PhoneNumber.parse("081234567890"))
                .channels("instagram", "shopee")
                .responseTime(Duration.ofHours(6))
                .lastOnlineActivityOn(DAY)
                .rating("4.6")
                .skills(new BigDecimal("3.4"))
                .training("selling", Mode.VIRTUAL, DAY)
                .build();
        assertThat(form.text(Member.SUBMITTED_ON)).hasToString("2019-05-18");
        assertThat(form.text(Member.NIB)).hasToString("1234567890123");
        assertThat(form.text(Member.NPWP)).hasToString("0123456782123000");
        assertThat(form.text(Member.NIK)).hasToString("3171991708450001");
        assertThat(form.text(Member.KBLI)).hasToString("14111");
        assertThat(form.text(Member.REGION)).hasToString("34.71");
        assertThat(form.text(Member.ESTABLISHED_ON)).hasToString("2019-05-18");
        assertThat(form.number(Member.ANNUAL_SALES)).isEqualTo(5);
        assertThat(form.number(Member.BUSINESS_CAPITAL)).isEqualTo(6);
        assertThat(form.number(Member.NET_ASSETS)).isEqualTo(7);
        assertThat(form.text(Member.DECLARED_SCALE)).hasToString("SMALL");
        assertThat(form.text(Member.PHONE)).hasToString("+6281234567890");
        assertThat(form.text(Member.CHANNEL, 1)).hasToString("shopee");
        assertThat(form.text(Member.RESPONSE_TIME)).hasToString("PT6H");
        assertThat(form.text(Member.LAST_ONLINE_ACTIVITY_ON)).hasToString("2019-05-18");
        assertThat(form.text(Member.RATING)).hasToString("4.6");
        assertThat(form.text(Member.SKILLS)).hasToString("3.4");
        assertThat(form.text(Member.TRAINING_MODE, 0)).hasToString("VIRTUAL");
        assertThat(form.text(Member.TRAINING_FINISHED_ON, 0)).hasToString("2019-05-18");
    }

    @ParameterizedTest
    @CsvSource({"PT48H, PT48H", "PT0.9S, PT0S", "PT-6H, -PT6H", "P2DT1M, PT48H1M"})
    void durationIsWrittenInWholeSeconds(Duration duration, String text) {
        assertThat(EnrolmentForm.builder().responseTime(duration).build().text(Member.RESPONSE_TIME))
                .hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "4,6", "4.", ".5", "1E0", "+1", "\u0664", "NaN"})
    void otherTextThanADecimalIsRefusedWithTheNameOfTheMember(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnrolmentForm.builder().onlineSalesShare(text))
                .withMessageStartingWith("onlineSalesShare is a decimal such as 4.6; found ");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        var builder = EnrolmentForm.builder();
        assertThatNullPointerException()
                .isThrownBy(() -> builder.ownerName(null))
                .withMessage("ownerName");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.nib((Nib) null))
                .withMessage("nib");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.rating((String) null))
                .withMessage("rating");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.culture((BigDecimal) null))
                .withMessage("culture");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.training("a", "VIRTUAL", null))
                .withMessage("finishedOn");
    }

    @Test
    void printsMembersWithoutValues() {
        assertThat(EnrolmentForm.builder().nib("1234567890123").ownerName("Contoh"))
                .hasToString("EnrolmentFormBuilder[NIB, OWNER_NAME]");
    }
}
