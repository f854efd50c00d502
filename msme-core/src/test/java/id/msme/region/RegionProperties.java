package id.msme.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.testkit.Contracts;
import id.msme.testkit.Days;
import id.msme.testkit.IdentityNumbers;
import id.msme.testkit.RegionCodes;
import id.msme.text.Codes;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RegionProperties {

    private static final RegionRegister STANDARD = RegionRegister.standard();

    @Provide
    Arbitrary<String> codes() {
        return RegionCodes.ever();
    }

    @Provide
    Arbitrary<String> unknown() {
        return RegionCodes.unknown();
    }

    @Provide
    Arbitrary<String> spoilt() {
        return IdentityNumbers.spoilt(RegionCodes.ever());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(Days.any(), Days.aroundChanges());
    }

    @Property
    void everyCodeWritesWhatItReads(@ForAll @IntRange(max = 9_999) int number) {
        var code = number % 100 == 0 ? RegionCode.ofProvince(number / 100) : RegionCode.ofRegency(number);
        assertThat(code.number()).isEqualTo(number);
        assertThat(code.isProvince() ? code.toString() + ".00" : code.toString())
                .satisfies(text -> assertThat(Codes.region(text)).isEqualTo(number));
        Contracts.assertTextForm(code, RegionCode::parse);
    }

    @Property
    void orderAgreesWithEquality(@ForAll("codes") String a, @ForAll("codes") String b, @ForAll("codes") String c) {
        Contracts.assertOrder(RegionCode.parse(a), RegionCode.parse(b), RegionCode.parse(c));
        assertThat(Integer.signum(RegionCode.parse(a).compareTo(RegionCode.parse(b))))
                .isEqualTo(Integer.signum(a.compareTo(b)));
    }

    @Property
    void otherDigitsAndControlsAreRefused(@ForAll("spoilt") String text) {
        assertThat(RegionCode.find(text)).isEmpty();
        assertThat(Codes.region(text)).isEqualTo(Codes.INVALID);
    }

    @Property
    void aCodeCountsUnderOneInForceOrNotYet(@ForAll("codes") String text, @ForAll("days") LocalDate day) {
        var region = STANDARD.region(RegionCode.parse(text));
        var current = STANDARD.current(region, day.toEpochDay());
        assertThat(current.name()).isEqualTo(region.name());
        assertThat(current.validity().includes(day) || region.validity().startsAfter(day.toEpochDay()))
                .isTrue();
        assertThat(STANDARD.current(current, day.toEpochDay())).isSameAs(current);
        assertThat(STANDARD.inForce(day).contains(region))
                .isEqualTo(region.validity().includes(day));
    }

    @Property
    void whatNobodyHadIsNotFound(@ForAll("unknown") String text) {
        int number = Codes.region(text);
        assertThat(number % 100 == 0
                        || STANDARD.findRegion(RegionCode.ofRegency(number)).isEmpty())
                .isTrue();
    }
}
