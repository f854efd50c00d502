package id.msme.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.Measure;
import id.msme.evidence.Measures;
import id.msme.number.Score;
import id.msme.text.Millionths;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scoring functions refuse, and the shapes that no shipped model shows. */
class ScoringTest {

    private static final LineScoring HILL = LineScoring.of(
            Course.ANY,
            ScorePoint.of(Measure.count(Fact.STOCK, 10), 20),
            ScorePoint.of(Measure.count(Fact.STOCK, 20), 80),
            ScorePoint.of(Measure.count(Fact.STOCK, 50), 20));

    private static Facts stock(long value) {
        return Measures.view(fact -> fact == Fact.STOCK ? value : Measures.ABSENT);
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "10, 20", "15, 50", "20, 80", "21, 78", "50, 20", "51, 20"})
    void lineFromPointToPoint(long value, long score) {
        assertThat(HILL.lowMillionths(stock(value))).isEqualTo(score * Millionths.ONE);
        assertThat(HILL.highMillionths(stock(value))).isEqualTo(score * Millionths.ONE);
    }

    @Test
    void unknownRunsOverTheWholeRange() {
        assertThat(HILL.lowMillionths(stock(Measures.ABSENT))).isEqualTo(20 * Millionths.ONE);
        assertThat(HILL.highMillionths(stock(Measures.REFUSED))).isEqualTo(80 * Millionths.ONE);
        assertThat(HILL.isMonotone()).isFalse();
        var mean = new MeanScoring(List.of(HILL));
        assertThat(mean.isMonotone()).isFalse();
        assertThat(new RequiredScoring(Measure.count(Fact.CHANNELS, 1), mean).isMonotone())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "9, 10", "10, 40", "11, 40", "19, 40", "20, 90", "1000000000, 90"})
    void stepsHoldFromTheirPoint(long value, long score) {
        var steps = StepScoring.of(
                Course.RISING,
                ScorePoint.of(Measure.count(Fact.STOCK, 0), 10),
                ScorePoint.of(Measure.count(Fact.STOCK, 10), 40),
                ScorePoint.of(Measure.count(Fact.STOCK, 20), 90));
        assertThat(steps.lowMillionths(stock(value))).isEqualTo(score * Millionths.ONE);
        assertThat(steps.highMillionths(stock(value))).isEqualTo(score * Millionths.ONE);
        assertThat(steps.lowMillionths(stock(Measures.ABSENT))).isEqualTo(10 * Millionths.ONE);
        assertThat(steps.highMillionths(stock(Measures.ABSENT))).isEqualTo(90 * Millionths.ONE);
    }

    @Test
    void courseIsKept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineScoring.of(Course.RISING, HILL.points()))
                .withMessageContaining("RISING");
        assertThatIllegalArgumentException().isThrownBy(() -> LineScoring.of(Course.FALLING, HILL.points()));
        // It says that it falls, and does: but of stock more is better.
        assertThat(LineScoring.of(
                                Course.FALLING,
                                ScorePoint.of(Measure.count(Fact.STOCK, 0), 9),
                                ScorePoint.of(Measure.count(Fact.STOCK, 1), 0))
                        .isMonotone())
                .isFalse();
    }

    @Test
    void levelPartsAreOfEitherCourse() {
        for (Course course : Course.values()) {
            var level = LineScoring.of(
                    course,
                    ScorePoint.of(Measure.count(Fact.STOCK, 0), 7),
                    ScorePoint.of(Measure.count(Fact.STOCK, 9), 7));
            assertThat(level.lowMillionths(stock(4))).isEqualTo(7 * Millionths.ONE);
            assertThat(level.course()).isEqualTo(course);
        }
    }

    @Test
    void linesAreAsLongAsALongCanCompute() {
        long longest = 46_116_860_184L;
        var line = LineScoring.of(
                Course.FALLING,
                ScorePoint.of(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(0)), 100),
                ScorePoint.of(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(longest)), 0));
        assertThat(line.lowMillionths(Measures.view(fact -> longest / 2))).isEqualTo(50 * Millionths.ONE);
        // far from 0, and near to each other
        assertThat(LineScoring.of(
                                Course.FALLING,
                                ScorePoint.of(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(longest)), 100),
                                ScorePoint.of(
                                        Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(longest + 10)), 0))
                        .lowMillionths(Measures.view(fact -> longest + 1)))
                .isEqualTo(90 * Millionths.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineScoring.of(
                        Course.FALLING,
                        ScorePoint.of(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(0)), 100),
                        ScorePoint.of(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(longest + 1)), 0)));
    }

    @Test
    void pointsAreInOrderAndInRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> LineScoring.of(Course.ANY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineScoring.of(
                        Course.ANY,
                        ScorePoint.of(Measure.count(Fact.STOCK, 5), 0),
                        ScorePoint.of(Measure.count(Fact.STOCK, 5), 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineScoring.of(
                        Course.ANY,
                        ScorePoint.of(Measure.count(Fact.STOCK, 5), 0),
                        ScorePoint.of(Fact.CHANNELS.max(), 1)))
                .withMessage("the points of a function are of one fact; found stock and channels");
        assertThatIllegalArgumentException().isThrownBy(() -> ScorePoint.of(Measure.count(Fact.STOCK, 0), 101));
        assertThatIllegalArgumentException().isThrownBy(() -> ScorePoint.of(Measure.count(Fact.STOCK, 0), -1));
    }

    @Test
    void totalFunctionsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StepScoring.of(Course.ANY, ScorePoint.of(Measure.count(Fact.STOCK, 1), 0)))
                .withMessage("steps start at the least value of their fact, stock 0; found stock 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineScoring.of(
                        Course.FALLING,
                        ScorePoint.of(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(0)), 100),
                        ScorePoint.of(Fact.RESPONSE_TIME.max(), 0)))
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GateRule.Reaches(Measure.decimal(Fact.RATING, "0.000001")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GateRule.Below(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new RequiredScoring(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(1)), HILL));
    }

    @ParameterizedTest
    @CsvSource({"0, CLOSED", "3999999, CLOSED", "4000000, OPEN", "-1, UNDETERMINED"})
    void gateBelow(long rating, GateState state) {
        var rule = new GateRule.Below(Measure.decimal(Fact.RATING, "4"));
        assertThat(rule.state(Measures.view(fact -> rating))).isEqualTo(state);
    }

    @Test
    void equalByContent() {
        assertThat(LineScoring.of(Course.ANY, HILL.points()))
                .isEqualTo(HILL)
                .hasSameHashCodeAs(HILL)
                .hasToString(HILL.toString());
        assertThat(HILL)
                .isNotEqualTo(LineScoring.of(Course.ANY, ScorePoint.of(Measure.count(Fact.STOCK, 10), 20)))
                .isNotEqualTo(
                        LineScoring.of(Course.ANY, ScorePoint.of(Measure.count(Fact.PEAK_MONTHLY_ORDERS, 10), 20)));
        var steps = StepScoring.of(Course.ANY, ScorePoint.of(Measure.count(Fact.STOCK, 0), 1));
        assertThat(StepScoring.of(Course.ANY, ScorePoint.of(Measure.count(Fact.STOCK, 0), 1)))
                .isEqualTo(steps)
                .hasSameHashCodeAs(steps);
        assertThat(steps)
                .isNotEqualTo(StepScoring.of(Course.ANY, ScorePoint.of(Measure.count(Fact.STOCK, 0), 2)))
                .isNotEqualTo(LineScoring.of(Course.ANY, steps.points()));
    }

    @Test
    void saysFactCourseAndPoints() {
        var line = LineScoring.of(Course.RISING, List.of(ScorePoint.of(Measure.count(Fact.STOCK, 3), 4)));
        assertThat(line.toString()).startsWith("line RISING [stock 3: 4]");
        var steps = StepScoring.of(Course.FALLING, List.of(ScorePoint.of(Measure.count(Fact.CHANNELS, 0), 4)));
        assertThat(steps.toString()).startsWith("steps FALLING [channels 0: 4]");
        assertThat(steps.fact()).isEqualTo(Fact.CHANNELS);
        assertThat(steps.course()).isEqualTo(Course.FALLING);
        assertThat(steps.points()).containsExactly(ScorePoint.of(Measure.count(Fact.CHANNELS, 0), 4));
    }

    @Test
    void rangePrintsItsScoreOrBothEnds() {
        assertThat(ScoreRange.UNKNOWN).hasToString("0 to 100");
        assertThat(new ScoreRange(Score.parse("40"), Score.parse("62.5"))).hasToString("40 to 62.5");
        assertThat(new ScoreRange(Score.of(20), Score.of(20))).hasToString("20");
        assertThat(new ScoreRange(Score.of(40), Score.parse("62.5")).width()).isEqualByComparingTo("22.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreRange(Score.of(2), Score.of(1)))
                .withMessage("a range starts at its low end; found 2 to 1");
    }

    @ParameterizedTest
    @CsvSource({"40, 60, true", "50, 50, true", "39, 60, false", "40, 61, false", "0, 100, false"})
    void rangeIncludesWhatLiesInIt(int low, int high, boolean isIncluded) {
        var range = new ScoreRange(Score.of(40), Score.of(60));
        assertThat(range.includes(new ScoreRange(Score.of(low), Score.of(high))))
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
