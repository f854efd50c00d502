package id.msme.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.testkit.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RupiahTest {

    @ParameterizedTest
    @CsvSource({
        "0, Rp0",
        "1, Rp1",
        "999, Rp999",
        "1000, Rp1.000",
        "-1, -Rp1",
        "-999, -Rp999",
        "-1000, -Rp1.000",
        "450000000, Rp450.000.000",
        "9223372036854775807, Rp9.223.372.036.854.775.807",
        "-9223372036854775808, -Rp9.223.372.036.854.775.808"
    })
    void isWrittenAndRead(long amount, String text) {
        assertThat(Rupiah.of(amount)).hasToString(text).isEqualTo(Rupiah.parse(text));
        assertThat(Rupiah.parse(text).amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1000",
                "Rp",
                "Rp1000",
                "Rp1.00",
                "Rp01",
                "Rp0.000",
                "Rp1,000",
                "Rp 1",
                "rp1",
                "+Rp1",
                "Rp-1",
                "Rp1.0000",
                "Rp1.000 ",
                "Rp١",
                "Rp１",
                "Rp1.०००",
                "Rp1\n",
                "--Rp1"
            })
    void otherTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"Rp9.223.372.036.854.775.808", "-Rp9.223.372.036.854.775.809", "Rp99.999.999.999.999.999.999.999"})
    void amountThatDoesNotFitIsRefusedAndNotShown(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rupiah.parse(text))
                .withMessage("an amount is at most Rp9.223.372.036.854.775.807")
                .withNoCause();
    }

    @Test
    void sumsAndDifferencesAreExactOrThrow() {
        var most = Rupiah.of(Long.MAX_VALUE);
        var least = Rupiah.of(Long.MIN_VALUE);
        assertThat(Rupiah.of(2).plus(Rupiah.of(3))).isEqualTo(Rupiah.of(5));
        assertThat(Rupiah.of(2).minus(Rupiah.of(3))).isEqualTo(Rupiah.of(-1));
        assertThat(most.plus(Rupiah.ZERO)).isEqualTo(most);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Rupiah.of(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> least.plus(Rupiah.of(-1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> least.minus(Rupiah.of(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rupiah.ZERO.minus(least));
    }

    @Test
    void isAValue() {
        Contracts.assertValue(Rupiah.of(1_000), Rupiah.parse("Rp1.000"), Rupiah.of(1_001));
    }
}
