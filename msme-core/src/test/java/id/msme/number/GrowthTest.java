package id.msme.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthTest {

    @ParameterizedTest
    @CsvSource({"0.025, +2.5 %", "-1, -100 %", "0, 0 %", "0.000001, +0.0001 %", "-1.5, -150 %"})
    void printsInPercentWithItsSign(BigDecimal ratio, String text) {
        assertThat(Growth.of(ratio)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5 %", "+2.5%", "2.5%", "+2.50 %"})
    void readsPercentagesWithOrWithoutSignAndBlank(String text) {
        assertThat(Growth.parse(text)).isEqualTo(Growth.of(new BigDecimal("0.025")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%", " %", "+ %", "2.5", "+-2 %", "++2 %", "2.00001 %", "2,5 %", "2.5  %", "1E3 %", "٢ %"})
    void refusesOtherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.parse(text))
                .withMessage("expected a change in percent with a sign, such as \"+2.5 %\" or \"-10 %\"");
    }

    @Test
    void keepsItsPlaceWhenItDoesNotFit() {
        Growth beyond = Growth.of(Fraction.of(Long.MAX_VALUE));
        assertThat(beyond).isEqualTo(Growth.of(BigDecimal.valueOf(Long.MAX_VALUE, 6)));
        assertThat(Growth.of(Fraction.of(Long.MIN_VALUE))).isLessThan(Growth.NONE);
        assertThat(beyond).hasToString("+922337203685477.5807 %");
    }

    @Test
    void roundsFractionsHalfToEven() {
        assertThat(Growth.of(Fraction.of(1, 3))).isEqualTo(Growth.of(new BigDecimal("0.333333")));
        assertThat(Growth.of(Fraction.of(1, 2_000_000))).isEqualTo(Growth.NONE);
        assertThat(Growth.of(Fraction.of(3, 2_000_000))).isEqualTo(Growth.of(new BigDecimal("0.000002")));
    }
}
