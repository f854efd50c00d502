package id.msme.catalogue;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.finding.FindingCode;
import id.msme.identity.Nib;
import id.msme.identity.Nik;
import id.msme.identity.Npwp;
import id.msme.identity.PhoneNumber;
import id.msme.industry.KbliCode;
import id.msme.money.Rupiah;
import id.msme.region.Region;
import id.msme.region.RegionRegister;
import id.msme.scale.ScaleFacts;
import id.msme.testkit.Contracts;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Values that are counted by the million do not pile up under one hash. */
class HashTest {

    private static List<?> first(IntFunction<?> values) {
        return IntStream.rangeClosed(1, 200).mapToObj(values).toList();
    }

    @Test
    void identifiersSpread() {
        Contracts.assertHashesSpread(first(n -> Nib.parse("1234567890" + (n + 100))));
        Contracts.assertHashesSpread(first(n -> Npwp.parse("12.345.678.2-999." + (n + 100))));
        Contracts.assertHashesSpread(first(n -> Nik.parse("3171991708450" + (n + 100))));
        Contracts.assertHashesSpread(first(n -> PhoneNumber.parse("0812345678" + (n + 100))));
    }

    @Test
    void codesSpread() {
        Contracts.assertHashesSpread(first(n -> KbliCode.parse("14" + (n + 100))));
        Contracts.assertHashesSpread(
                RegionRegister.standard().regions().stream().map(Region::code).toList());
        Contracts.assertHashesSpread(FindingCode.standardCodes());
    }

    @Test
    void factsAndDaysSpread() {
        var origin = LocalDate.of(2021, 2, 2);
        Contracts.assertHashesSpread(first(n -> ScaleFacts.none().withAnnualSales(Rupiah.of(n))));
        Contracts.assertHashesSpread(first(n -> Validity.from(origin.plusDays(n))));
        Contracts.assertHashesSpread(first(n -> Validity.closed(origin, origin.plusDays(n))));
    }

    @Test
    void checkRefusesValuesThatPileUp() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Contracts.assertHashesSpread(List.of("Aa", "BB")));
    }
}
