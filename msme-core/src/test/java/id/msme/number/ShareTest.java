package id.msme.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "1, 1, 1",
        "1, 3, 0.333333",
        "2, 3, 0.666667",
        "1, 2, 0.5",
        "1, 2000000, 0",
        "3, 2000000, 0.000002",
        "25000000, 64200000, 0.389408",
        "9223372036854775806, 9223372036854775807, 1"
    })
    void isRoundedHalfToEven(long part, long whole, String text) {
        assertThat(Share.of(part, whole)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "0, 0", "1, -1"})
    void refusesWhatIsNoPart(long part, long whole) {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(part, whole));
    }

    @Test
    void readsShortAndLongDecimals() {
        assertThat(Share.parse("0.5")).isEqualTo(Share.parse("0.500000")).isEqualTo(Share.of(1, 2));
        assertThat(Share.parse("1")).isEqualTo(Share.ALL);
        assertThat(Share.of(1, 3)).isLessThan(Share.of(1, 2));
    }

    @Test
    void convertsToPercent() {
        assertThat(Share.parse("0.641975").toPercent()).isEqualTo(new BigDecimal("64.1975"));
        assertThat(Share.ALL.toPercent()).hasToString("100");
        assertThat(Share.ofPercent(new BigDecimal("64.1975"))).isEqualTo(Share.parse("0.641975"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.000001", "0,333333", "-0.1", "0.3333333", ".5", "1.", "5E-1", "٠.٣٣٣٣٣٣", " 0.5"})
    void refusesOtherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.parse(text))
                .withMessage("expected a share from 0 to 1 with at most six decimal places, such as \"0.641975\"");
    }
}
