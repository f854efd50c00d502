package id.msme.enrolment;

import static id.msme.enrolment.TestForm.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.form.Member;
import id.msme.identity.Nib;
import id.msme.identity.Nik;
import id.msme.identity.Npwp;
import id.msme.identity.PhoneNumber;
import id.msme.money.Rupiah;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Admission gives checked values only. */
class AdmissionTest {

    @Test
    void givesEveryValueThatIsStated() {
        Enrolment enrolment = Judging.VALIDATOR
                .admit(good().with(Member.CHANNELS, Arrays.asList("instagram", null, "shopee")))
                .orElseThrow();
        assertThat(enrolment.id()).isEqualTo("SHP-000001");
        assertThat(enrolment.program()).isEqualTo("go-online");
        assertThat(enrolment.partner()).isEqualTo("shopee");
        assertThat(enrolment.submittedOn()).isEqualTo(LocalDate.of(2019, 5, 20));
        assertThat(enrolment.scale()).isEqualTo(Scale.MICRO);
        assertThat(enrolment.region()).isEqualTo(RegionCode.parse("34.71"));
        var msme = enrolment.msme();
        assertThat(msme.name()).isEqualTo("Batik Contoh");
        assertThat(msme.nib()).contains(Nib.parse("1234567890123"));
        assertThat(msme.npwp()).contains(Npwp.parse("123456782123000"));
        assertThat(msme.owner().orElseThrow().nik()).contains(Nik.parse("3171991708450001"));
        assertThat(msme.owner().orElseThrow().name()).contains("Contoh");
        assertThat(msme.kbli()).hasToString("14111");
        assertThat(msme.establishedOn()).contains(LocalDate.of(2016, 3, 1));
        assertThat(msme.independent()).contains(true);
        assertThat(msme.annualSales()).contains(Rupiah.of(250_000_000));
        assertThat(msme.businessCapital()).contains(Rupiah.of(120_000_000));
        assertThat(msme.netAssets()).contains(Rupiah.of(40_000_000));
        assertThat(msme.employees()).hasValue(3);
        assertThat(msme.phone()).contains(PhoneNumber.parse("+6281234567890"));
        assertThat(msme.channels()).containsExactly("instagram", "shopee");
    }

    @Test
    void givesNothingThatIsNotStated() {
        TestForm little = good().without(
                        Member.NIB,
                        Member.NPWP,
                        Member.OWNER_NAME,
                        Member.ESTABLISHED_ON,
                        Member.INDEPENDENT,
                        Member.BUSINESS_CAPITAL,
                        Member.NET_ASSETS,
                        Member.EMPLOYEES,
                        Member.DECLARED_SCALE,
                        Member.PHONE,
                        Member.CHANNELS,
                        Member.READINESS);
        var msme = Judging.VALIDATOR.admit(little).orElseThrow().msme();
        assertThat(msme.nib()).isEmpty();
        assertThat(msme.npwp()).isEmpty();
        assertThat(msme.owner().orElseThrow().name()).isEmpty();
        assertThat(msme.establishedOn()).isEmpty();
        assertThat(msme.independent()).isEmpty();
        assertThat(msme.businessCapital()).isEmpty();
        assertThat(msme.netAssets()).isEmpty();
        assertThat(msme.employees()).isEmpty();
        assertThat(msme.phone()).isEmpty();
        assertThat(msme.channels()).isEmpty();
        TestForm noOwner = good().without(Member.OWNER);
        assertThat(Judging.VALIDATOR.admit(noOwner).orElseThrow().msme().owner())
                .isEmpty();
    }

    @Test
    void countsUnderTheSuccessorAndKeepsTheCodeThatWasStated() {
        TestForm form = good().with(Member.SUBMITTED_ON, "2022-11-09").with(Member.REGION, "91.01");
        Enrolment enrolment = Judging.VALIDATOR.admit(form).orElseThrow();
        assertThat(enrolment.region()).isEqualTo(RegionCode.parse("93.01"));
        assertThat(enrolment.msme().region()).isEqualTo(RegionCode.parse("91.01"));
    }

    @Test
    void refusalNamesTheErrors() {
        Admission admission = Judging.VALIDATOR.admit(
                good().with(Member.NIK, "3171993202450001").with(Member.PHONE, "1"));
        assertThat(admission.enrolment()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(admission::orElseThrow)
                .withMessageContaining("nik.birth-date")
                .withMessageContaining("phone.format")
                .withMessageNotContaining("3171993202450001");
    }

    @Test
    void unknownProgramOfARunListsThoseThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Judging.VALIDATOR.forProgram("frob"))
                .withMessageContaining("frob")
                .withMessageContaining("go-online")
                .withMessageContaining("tumbuh-di-facebook");
    }
}
