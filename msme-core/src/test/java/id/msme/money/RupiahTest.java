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
    @CsvSource(
            delimiter = '|',
            value = {
                "450000000 | 450000000",
                "450.000.000 | 450000000",
                "Rp450.000.000 | 450000000",
                "Rp450000000 | 450000000",
                "Rp 450.000.000 | 450000000",
                "Rp. 450.000.000 | 450000000",
                "rp450.000.000 | 450000000",
                "Rp450.000.000,00 | 450000000",
                "Rp450.000.000,- | 450000000",
                "450 juta | 450000000",
                "450 Juta | 450000000",
                "450jt | 450000000",
                "Rp450 juta | 450000000",
                "0,5 juta | 500000",
                "2,5 miliar | 2500000000",
                "2,5 milyar | 2500000000",
                "1.500 miliar | 1500000000000",
                "1 triliun | 1000000000000",
                "500 ribu | 500000",
                "1,000001 juta | 1000001",
                "-2 juta | -2000000",
                "-Rp2.000 | -2000",
                "007 | 7",
                "450e6 | 450000000",
                "450E6 | 450000000",
                "2.5e9 | 2500000000",
                "-1e3 | -1000",
                "450_000_000 | 450000000"
            })
    void isReadAsPeopleWriteIt(String text, long amount) {
        assertThat(Rupiah.parse(text)).isEqualTo(Rupiah.of(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "Rp",
                "Rp1.00",
                "Rp0.000",
                "Rp1,000,000",
                "450,000,000",
                "1.000.00",
                "+Rp1",
                "Rp-1",
                "Rp1.0000",
                "Rp1.000 ",
                "Rp\u0661",
                "Rp\uff11",
                "Rp1\n",
                "--Rp1",
                "juta",
                "1e",
                "e9",
                "1e-3",
                "1e9 juta",
                "2,5e9",
                "1_00",
                "_100",
                "100_",
                "1.5 miliar",
                "2.5",
                "2 million",
                "2 dua"
            })
    void otherTextIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rupiah.parse(text))
                .withMessageContaining("expected an amount of rupiah such as");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,5", "0,0001 ribu", "1,0000001 juta", "Rp1,01", "1.5e0"})
    void fractionOfARupiahIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.parse(text));
    }

    @Test
    void decimalPointIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rupiah.parse("1.5 miliar"))
                .withMessageEndingWith("got a point before decimals; Indonesian writes a comma: \"2,5 miliar\"");
    }

    @Test
    void oneCharacterIsInTheSingular() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rupiah.parse("x"))
                .withMessageEndingWith("got 1 character that is none");
    }

    @Test
    void fractionIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rupiah.parse("0,0001 ribu"))
                .withMessage("an amount is a whole number of rupiah, got a fraction of a rupiah");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rp9.223.372.036.854.775.808",
                "-Rp9.223.372.036.854.775.809",
                "Rp99.999.999.999.999.999.999.999",
                "9223372036855 juta"
            })
    void amountThatDoesNotFitIsRefusedAndNotShown(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rupiah.parse(text))
                .withMessage("an amount is between -Rp9.223.372.036.854.775.808 and Rp9.223.372.036.854.775.807")
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
