package id.msme.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @Test
    void isInLowestTermsWithTheSignAbove() {
        assertThat(Fraction.of(6, -8)).isEqualTo(Fraction.of(-3, 4)).hasToString("-3/4");
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO).hasToString("0/1");
    }

    @Test
    void refusesTheDenominatorZero() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"7,2,4", "8,2,4", "-7,2,-3", "1,1000000,1", "-1,1000000,0", "0,3,0"})
    void ceilingIsTheLeastWholeNumberNotBelow(long numerator, long denominator, long expected) {
        assertThat(Fraction.of(numerator, denominator).ceiling()).isEqualTo(expected);
    }

    @Test
    void roundsHalfToEvenOnlyWhenShown() {
        assertThat(Fraction.of(1, 8).toDecimal(2)).isEqualByComparingTo("0.12");
        assertThat(Fraction.of(3, 8).toDecimal(2)).isEqualByComparingTo("0.38");
        assertThat(Fraction.of(1, 3).toDecimal(MathContext.DECIMAL64)).isEqualByComparingTo("0.3333333333333333");
    }

    @Test
    void takesDecimalsExactly() {
        assertThat(Fraction.of(new BigDecimal("0.125"))).isEqualTo(Fraction.of(1, 8));
        assertThat(Fraction.of(new BigDecimal("12E+2"))).isEqualTo(Fraction.of(1200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1/", "/2", "1/0", "1/00", "1 / 2", "1/-2", "١/٢"})
    void refusesWhatIsNoFraction(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(text))
                .withMessageContaining("83/100");
    }

    @Test
    void refusesLongTextsWithoutReadingThem() {
        String longest = "-" + "1".repeat(500) + "/" + "2".repeat(498);
        assertThat(longest).hasSize(1_000);
        assertThat(Fraction.parse(longest).signum()).isNegative();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(longest + "2"))
                .withMessage("expected a fraction of at most 1,000 characters; found 1,001");
    }
}
