package id.msme.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.text.Millionths;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scoring functions refuse, and the shapes that no shipped model shows. */
class ScoringTest {

    private static final LineScoring HILL =
            LineScoring.of(Fact.STOCK, Course.ANY, ScorePoint.of(10, 20), ScorePoint.of(20, 80), ScorePoint.of(50, 20));

    private static Facts stock(long value) {
        return fact -> fact == Fact.STOCK ? value : Facts.ABSENT;
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "10, 20", "15, 50", "20, 80", "21, 78", "50, 20", "51, 20"})
    void lineFromPointToPoint(long value, long score) {
        assertThat(HILL.low(stock(value))).isEqualTo(score * Millionths.ONE);
        assertThat(HILL.high(stock(value))).isEqualTo(score * Millionths.ONE);
    }

    @Test
    void unknownRunsOverTheWholeRange() {
        assertThat(HILL.low(stock(Facts.ABSENT))).isEqualTo(20 * Millionths.ONE);
        assertThat(HILL.high(stock(Facts.REFUSED))).isEqualTo(80 * Millionths.ONE);
        assertThat(HILL.isMonotone()).isFalse();
        var mean = new MeanScoring(List.of(HILL));
        assertThat(mean.isMonotone()).isFalse();
        assertThat(new RequiredScoring(Fact.CHANNELS, 1, mean).isMonotone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "9, 10", "10, 40", "11, 40", "19, 40", "20, 90", "1000000000, 90"})
    void stepsHoldFromTheirPoint(long value, long score) {
        var steps = StepScoring.of(
                Fact.STOCK, Course.RISING, ScorePoint.of(0, 10), ScorePoint.of(10, 40), ScorePoint.of(20, 90));
        assertThat(steps.low(stock(value))).isEqualTo(score * Millionths.ONE);
        assertThat(steps.high(stock(value))).isEqualTo(score * Millionths.ONE);
        assertThat(steps.low(stock(Facts.ABSENT))).isEqualTo(10 * Millionths.ONE);
        assertThat(steps.high(stock(Facts.ABSENT))).isEqualTo(90 * Millionths.ONE);
    }

    @Test
    void courseIsKept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineScoring.of(Fact.STOCK, Course.RISING, HILL.points()))
                .withMessageContaining("RISING");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineScoring.of(Fact.STOCK, Course.FALLING, HILL.points()));
        // It says that it falls, and does: but of stock more is better.
        assertThat(LineScoring.of(Fact.STOCK, Course.FALLING, ScorePoint.of(0, 9), ScorePoint.of(1, 0))
                        .isMonotone())
                .isFalse();
    }

    @Test
    void levelPartsAreOfEitherCourse() {
        for (Course course : Course.values()) {
            var level = LineScoring.of(Fact.STOCK, course, ScorePoint.of(0, 7), ScorePoint.of(9, 7));
            assertThat(level.low(stock(4))).isEqualTo(7 * Millionths.ONE);
            assertThat(level.course()).isEqualTo(course);
        }
    }

    @Test
    void linesAreAsLongAsALongCanCompute() {
        long longest = 46_116_860_184L;
        var line = LineScoring.of(Fact.RESPONSE_TIME, Course.FALLING, ScorePoint.of(0, 100), ScorePoint.of(longest, 0));
        assertThat(line.low(fact -> longest / 2)).isEqualTo(50 * Millionths.ONE);
        // far from 0, and near to each other
        assertThat(LineScoring.of(
                                Fact.RESPONSE_TIME,
                                Course.FALLING,
                                ScorePoint.of(longest, 100),
                                ScorePoint.of(longest + 10, 0))
                        .low(fact -> longest + 1))
                .isEqualTo(90 * Millionths.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineScoring.of(
                        Fact.RESPONSE_TIME, Course.FALLING, ScorePoint.of(0, 100), ScorePoint.of(longest + 1, 0)));
    }

    @Test
    void pointsAreInOrderAndInRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> LineScoring.of(Fact.STOCK, Course.ANY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineScoring.of(Fact.STOCK, Course.ANY, ScorePoint.of(5, 0), ScorePoint.of(5, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineScoring.of(Fact.LITERACY_SKILLS, Course.ANY, ScorePoint.of(0, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> ScorePoint.of(0, 101));
        assertThatIllegalArgumentException().isThrownBy(() -> ScorePoint.of(0, -1));
    }

    @Test
    void totalFunctionsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StepScoring.of(Fact.STOCK, Course.ANY, ScorePoint.of(1, 0)))
                .withMessageContaining("do not start");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineScoring.of(
                        Fact.RESPONSE_TIME,
                        Course.FALLING,
                        ScorePoint.of(0, 100),
                        ScorePoint.of(Fact.RESPONSE_TIME.most(), 0)))
                .withMessageContaining("too far apart");
        assertThatIllegalArgumentException().isThrownBy(() -> new MeanScoring(List.of()));
    }

    @Test
    void suppliesAndDemandsFit() {
        var orders = Fact.EXPECTED_MONTHLY_ORDERS;
        assertThatIllegalArgumentException().isThrownBy(() -> new RatioScoring(List.of(), orders));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatioScoring(List.of(Fact.STOCK, Fact.STOCK), orders));
        assertThatIllegalArgumentException().isThrownBy(() -> new RatioScoring(List.of(Fact.RATING), orders));
        assertThatIllegalArgumentException().isThrownBy(() -> new RatioScoring(List.of(orders), orders));
        assertThatIllegalArgumentException().isThrownBy(() -> new RatioScoring(List.of(Fact.STOCK), Fact.STOCK));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GateRule.Shortfall(List.of(Fact.STOCK), Fact.RESPONSE_TIME));
    }

    @Test
    void limitsFitTheirFact() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GateRule.Reaches(Fact.RATING, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new GateRule.Reaches(Fact.RESPONSE_TIME, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new GateRule.Below(Fact.RESPONSE_TIME, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new GateRule.Below(Fact.RATING, 6_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new RequiredScoring(Fact.RESPONSE_TIME, 1, HILL));
        assertThatIllegalArgumentException().isThrownBy(() -> new RequiredScoring(Fact.CHANNELS, 33, HILL));
    }

    @ParameterizedTest
    @CsvSource({"0, CLOSED", "3999999, CLOSED", "4000000, OPEN", "-1, UNDETERMINED"})
    void gateBelow(long rating, GateState state) {
        var rule = new GateRule.Below(Fact.RATING, 4_000_000);
        assertThat(rule.state(fact -> rating)).isEqualTo(state);
    }

    @Test
    void equalByContent() {
        assertThat(LineScoring.of(Fact.STOCK, Course.ANY, HILL.points()))
                .isEqualTo(HILL)
                .hasSameHashCodeAs(HILL)
                .hasToString(HILL.toString());
        assertThat(HILL)
                .isNotEqualTo(LineScoring.of(Fact.STOCK, Course.ANY, ScorePoint.of(10, 20)))
                .isNotEqualTo(LineScoring.of(Fact.PEAK_MONTHLY_ORDERS, Course.ANY, HILL.points()));
        var steps = StepScoring.of(Fact.STOCK, Course.ANY, ScorePoint.of(0, 1));
        assertThat(StepScoring.of(Fact.STOCK, Course.ANY, ScorePoint.of(0, 1)))
                .isEqualTo(steps)
                .hasSameHashCodeAs(steps);
        assertThat(steps)
                .isNotEqualTo(StepScoring.of(Fact.STOCK, Course.ANY, ScorePoint.of(0, 2)))
                .isNotEqualTo(LineScoring.of(Fact.STOCK, Course.ANY, steps.points()));
    }

    @Test
    void saysFactCourseAndPoints() {
        var line = LineScoring.of(Fact.STOCK, Course.RISING, List.of(ScorePoint.of(3, 4)));
        assertThat(line.toString()).startsWith("line of stock RISING [").contains("3");
        var steps = StepScoring.of(Fact.CHANNELS, Course.FALLING, List.of(ScorePoint.of(0, 4)));
        assertThat(steps.toString()).startsWith("step of channels FALLING [").contains("0");
        assertThat(steps.fact()).isEqualTo(Fact.CHANNELS);
        assertThat(steps.course()).isEqualTo(Course.FALLING);
        assertThat(steps.points()).containsExactly(ScorePoint.of(0, 4));
    }

    @ParameterizedTest
    @CsvSource({"40, 60, true", "50, 50, true", "39, 60, false", "40, 61, false", "0, 100, false"})
    void rangeIncludesWhatLiesInIt(long low, long high, boolean isIncluded) {
        var range = new ScoreRange(40 * Millionths.ONE, 60 * Millionths.ONE);
        assertThat(range.includes(new ScoreRange(low * Millionths.ONE, high * Millionths.ONE)))
                .isEqualTo(isIncluded);
    }

    @ParameterizedTest
    @CsvSource({"5, 10, 0", "15, 10, 2", "25, 10, 2", "26, 10, 3", "7, 2, 4", "0, 3, 0", "4, 2, 2"})
    void halfGoesToEven(long dividend, long divisor, long quotient) {
        assertThat(Millionths.rounded(dividend, divisor)).isEqualTo(quotient);
    }

    @Test
    void sharesOfLargeNumbers() {
        assertThat(Millionths.share(1, 3)).isEqualTo(333_333);
        assertThat(Millionths.share(4_000_000_000_000_000_000L, 8_000_000_000_000_000_000L))
                .isEqualTo(500_000);
        // above what fits a long in millionths, below what needs a second one
        assertThat(Millionths.share(10_000_000_000_000L, 20_000_000_000_000L)).isEqualTo(500_000);
        assertThat(Millionths.share(1, Long.MAX_VALUE)).isZero();
    }

    @Test
    void textWithoutNeedlessZeros() {
        assertThat(Millionths.toText(62_500_000)).isEqualTo("62.5");
        assertThat(Millionths.toText(100_000_000)).isEqualTo("100");
        assertThat(Millionths.toText(0)).isEqualTo("0");
        assertThat(Millionths.toText(1)).isEqualTo("0.000001");
        assertThat(Millionths.toText(-500_000)).isEqualTo("-0.5");
    }
}
