package id.msme.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.msme.identity.Nib;
import id.msme.identity.Nik;
import id.msme.identity.Npwp;
import id.msme.identity.PhoneNumber;
import id.msme.industry.KbliCode;
import id.msme.money.Rupiah;
import id.msme.region.RegionCode;
import id.msme.testkit.Contracts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MsmeTest {

    private static final Owner OWNER = Owner.of("Pemilik Contoh", Nik.parse("3171991708450001"));

    private static Msme.Builder batik() {
        return Msme.builder().name("Batik Contoh").kbli(KbliCode.parse("14111")).region(RegionCode.parse("34.71"));
    }

    private static Msme whole() {
        return batik().nib(Nib.parse("1234567890123"))
                .npwp(Npwp.parse("12.345.678.2-123.000"))
                .owner(OWNER)
                .establishedOn(LocalDate.of(2016, 3, 1))
                .independent(true)
                .annualSales(Rupiah.of(450_123_457))
                .businessCapital(Rupiah.of(120_123_457))
                .netAssets(Rupiah.of(40_123_457))
                .employees(3)
                .phone(PhoneNumber.parse("+62812345678"))
                .addChannels("instagram", "shopee")
                .build();
    }

    @Test
    void textShowsNoNameNumberOrAmount() {
        String text = whole().toString();
        assertThat(text)
                .doesNotContain("Contoh", "450", "120.123", "40.123", "123457", "shopee")
                .contains("14111", "34.71");
        for (String secret :
                List.of("1234567890123", "123456782123000", "3171991708450001", "62812345678", "450123457")) {
            Contracts.assertHides(text, secret);
        }
        assertThat(OWNER).hasToString("Owner[name=***, nik=31************01]");
        assertThat(Owner.named("Pemilik")).hasToString("Owner[name=***, nik=absent]");
        assertThat(Owner.withNik(Nik.parse("3171991708450001")))
                .hasToString("Owner[name=absent, nik=31************01]");
    }

    @Test
    void whatIsNotStatedIsAbsent() {
        var msme = batik().build();
        assertThat(msme.annualSales()).isEmpty();
        assertThat(msme.independent()).isEmpty();
        assertThat(msme.employees()).isEmpty();
        assertThat(msme.channels()).isEmpty();
    }

    @Test
    void nameFieldAndPlaceAreNeeded() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Msme.builder().build())
                .withMessageContainingAll("name", "kbli", "region");
    }

    @Test
    void isAValueThatCanBeVaried() {
        Contracts.assertValue(whole(), whole(), batik().build());
        assertThat(whole().toBuilder().build()).isEqualTo(whole());
        assertThat(whole().toBuilder().annualSales(Rupiah.ZERO).build())
                .isNotEqualTo(whole())
                .hasToString(whole().toString());
        Contracts.assertValue(
                OWNER,
                Owner.of("Pemilik Contoh", Nik.parse("3171991708450001")),
                Owner.withNik(Nik.parse("3171991708450001")));
    }
}
