package id.msme.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

    /** A host copies its own record member by member, whatever is null in it. */
    @Test
    void nullIsAbsent() {
        String text = null;
        Number number = null;
        Boolean flag = null;
        BigDecimal decimal = null;
        EnrolmentForm form = EnrolmentForm.builder()
                .ownerName(text)
                .nib((Nib) null)
                .nik(text)
                .submittedOn((LocalDate) null)
                .consent(flag)
                .annualSales(number)
                .annualSales((Rupiah) null)
                .stock(number)
                .rating(text)
                .culture(decimal)
                .declaredScale((Scale) null)
                .responseTime((Duration) null)
                .channels((List<String>) null)
                .build();
        for (Member member : Member.values()) {
            if (!member.isIndexed() && member != Member.RECORD && member != Member.MSME) {
                assertThat(form.presence(member)).as(member.name()).isEqualTo(Presence.ABSENT);
            }
        }
    }

    @Test
    void nullTakesBackWhatWasSet() {
        assertThat(EnrolmentForm.builder()
                        .nib("1234567890123")
                        .nib((String) null)
                        .name("x"))
                .hasToString("EnrolmentFormBuilder[NAME]");
    }

    @Test
    void partsOfATrainingMayBeNull() {
        EnrolmentForm form = EnrolmentForm.builder()
                .training("akademi", (String) null, null)
                .training(null, Mode.VIRTUAL, LocalDate.of(2019, 5, 1))
                .channels(Arrays.asList("shopee", null, "instagram"))
                .build();
        assertThat(form.presence(Member.TRAINING_MODE, 0)).isEqualTo(Presence.ABSENT);
        assertThat(form.presence(Member.TRAINING_ACTIVITY, 1)).isEqualTo(Presence.ABSENT);
        assertThat(form.text(Member.TRAINING_FINISHED_ON, 1)).hasToString("2019-05-01");
        assertThat(form.size(Member.CHANNELS)).isEqualTo(2);
    }

    @Test
    void wholeNumbersOfAnyTypeAreTaken() {
        EnrolmentForm form = EnrolmentForm.builder()
                .employees(Integer.valueOf(3))
                .stock((short) 4)
                .annualSales(Long.valueOf(5))
                .netAssets(new BigInteger("99999999999999999999"))
                .recordedMonths(7)
                .build();
        assertThat(form.number(Member.EMPLOYEES)).isEqualTo(3);
        assertThat(form.number(Member.STOCK)).isEqualTo(4);
        assertThat(form.number(Member.ANNUAL_SALES)).isEqualTo(5);
        assertThat(form.number(Member.NET_ASSETS)).isEqualTo(Long.MAX_VALUE);
        assertThat(form.number(Member.RECORDED_MONTHS)).isEqualTo(7);
    }

    @Test
    void otherThanAWholeNumberIsRefusedWithTheNameOfTheMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnrolmentForm.builder().annualSales(Double.valueOf(287_654_321.5)))
                .withMessage("annualSales is a whole number; found a Double");
    }

    @Test
    void printsMembersWithoutValues() {
        assertThat(EnrolmentForm.builder().nib("1234567890123").ownerName("Contoh"))
                .hasToString("EnrolmentFormBuilder[NIB, OWNER_NAME]");
    }
}
