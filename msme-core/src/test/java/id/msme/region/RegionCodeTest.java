package id.msme.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.finding.FindingException;
import id.msme.testkit.Contracts;
import id.msme.text.Codes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "34, 3400, true, 34",
        "34.71, 3471, false, 34",
        "01.01, 101, false, 01",
        "99.99, 9999, false, 99",
        "00, 0, true, 00"
    })
    void isReadAndWritten(String text, int number, boolean isProvince, String province) {
        var code = RegionCode.parse(text);
        assertThat(code.number()).isEqualTo(number);
        assertThat(code.isProvince()).isEqualTo(isProvince);
        assertThat(code.province()).hasToString(province);
        assertThat(RegionCode.find(text)).contains(code);
        Contracts.assertTextForm(code, RegionCode::parse);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "341",
                "3471",
                "34.7",
                "34.711",
                "34-71",
                "34,71",
                "34 71",
                ".3471",
                "34.00",
                "34.7a",
                "a4.71",
                "34.71 ",
                " 34.71",
                "34\u066071",
                "٣٤.٧١",
                "３４.７１",
                "३४.७१",
                "3\uFF14",
                "34\uFF0E71",
                "34.7\n",
                "34.7\0",
                "-4.71",
                "+3"
            })
    void otherTextIsRefused(String text) {
        assertThat(RegionCode.find(text)).isEmpty();
        assertThatExceptionOfType(FindingException.class)
                .isThrownBy(() -> RegionCode.parse(text))
                .withMessageStartingWith("region.format: ");
    }

    @Test
    void numberTakesFourDigitsWithADot() {
        assertThat(Codes.region("34.71")).isEqualTo(3471);
        assertThat(Codes.region("34.00")).isEqualTo(3400);
        assertThat(Codes.region("00.01")).isEqualTo(1);
        assertThat(Codes.region("34")).isEqualTo(Codes.INVALID);
        assertThat(Codes.region("34-71")).isEqualTo(Codes.INVALID);
        assertThat(Codes.region("34.7x")).isEqualTo(Codes.INVALID);
    }

    @Test
    void partsOutOfRangeAreRefused() {
        assertThat(RegionCode.ofProvince(0)).hasToString("00");
        assertThat(RegionCode.ofProvince(99)).hasToString("99");
        assertThat(RegionCode.ofRegency(1)).hasToString("00.01");
        assertThat(RegionCode.ofRegency(9_999)).hasToString("99.99");
        assertThatIllegalArgumentException().isThrownBy(() -> RegionCode.ofProvince(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> RegionCode.ofProvince(100));
        assertThatIllegalArgumentException().isThrownBy(() -> RegionCode.ofRegency(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> RegionCode.ofRegency(0));
        assertThatIllegalArgumentException().isThrownBy(() -> RegionCode.ofRegency(3_400));
        assertThatIllegalArgumentException().isThrownBy(() -> RegionCode.ofRegency(10_001));
    }

    @Test
    void isAValue() {
        Contracts.assertValue(RegionCode.ofRegency(3471), RegionCode.parse("34.71"), RegionCode.parse("34.04"));
        Contracts.assertValue(RegionCode.ofProvince(34), RegionCode.parse("34"), RegionCode.parse("33"));
    }
}
