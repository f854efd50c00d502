package id.msme.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "62.5, 62.5",
        "62.500000, 62.5",
        "100, 100",
        "99.999999, 99.999999",
        "0.000001, 0.000001",
        "7, 7"
    })
    void printsWithoutTrailingZeros(String text, String printed) {
        assertThat(Score.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "-0.000001", "100.000001", "101", "62.5000001", "62,5", "1E1", "6٢"})
    void refusesWhatIsNoScore(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.parse(text))
                .withMessage("expected a score from 0 to 100 with at most six decimal places, such as \"62.5\"");
    }

    @Test
    void refusesHugeExponentsQuickly() {
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(new BigDecimal("1E999999999")));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(new BigDecimal("1E-999999999")));
    }

    @Test
    void isEqualAndOrderedByValue() {
        assertThat(Score.of(60)).isEqualTo(Score.of(new BigDecimal("6E1"))).hasSameHashCodeAs(Score.parse("60.0"));
        assertThat(Score.MIN).isLessThan(Score.of(60));
        assertThat(Score.of(60)).isLessThan(Score.MAX);
        assertThat(Score.parse("62.5").toFraction()).isEqualTo(Fraction.of(125, 2));
    }
}
