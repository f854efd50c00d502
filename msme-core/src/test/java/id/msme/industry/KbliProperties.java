package id.msme.industry;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.testkit.Contracts;
import id.msme.testkit.IdentityNumbers;
import id.msme.testkit.KbliCodes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KbliProperties {

    private static final KbliRegister STANDARD = KbliRegister.standard();

    @Provide
    Arbitrary<String> known() {
        return Arbitraries.oneOf(KbliCodes.ofEdition(2020), KbliCodes.ofEdition(2025));
    }

    @Provide
    Arbitrary<String> unknown() {
        return KbliCodes.unknown();
    }

    @Provide
    Arbitrary<String> spoilt() {
        return IdentityNumbers.spoilt(KbliCodes.ofEdition(2025));
    }

    @Property
    void knownCodesHaveAnEditionAndSection(@ForAll("known") String text) {
        var code = KbliCode.parse(text);
        var edition = STANDARD.newestWith(code).orElseThrow();
        assertThat(edition.has(code)).isTrue();
        assertThat(edition.section(code)).isPresent();
        Contracts.assertTextForm(code, KbliCode::parse);
    }

    @Property
    void unknownCodesHaveNone(@ForAll("unknown") String text) {
        assertThat(STANDARD.newestWith(KbliCode.parse(text))).isEmpty();
    }

    @Property
    void orderIsThatOfTheText(@ForAll("known") String a, @ForAll("known") String b, @ForAll("unknown") String c) {
        Contracts.assertOrder(KbliCode.parse(a), KbliCode.parse(b), KbliCode.parse(c));
        assertThat(Integer.signum(KbliCode.parse(a).compareTo(KbliCode.parse(b))))
                .isEqualTo(Integer.signum(a.compareTo(b)));
    }

    @Property
    void otherDigitsAndControlsAreRefused(@ForAll("spoilt") String text) {
        assertThat(KbliCode.find(text)).isEmpty();
    }
}
