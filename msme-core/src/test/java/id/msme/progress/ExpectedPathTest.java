package id.msme.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.number.Fraction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedPathTest {

    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final Milestone FROM = new Milestone(START, 100);
    private static final Milestone TO = new Milestone(START.plusDays(10), 200);

    @Test
    void aStraightLineGoesOnBeyondItsEnds() {
        var line = new StraightLine(FROM, TO);
        assertThat(line.at(START)).isEqualTo(Fraction.of(100));
        assertThat(line.at(START.plusDays(3))).isEqualTo(Fraction.of(130));
        assertThat(line.at(START.plusDays(10))).isEqualTo(Fraction.of(200));
        assertThat(line.at(START.plusDays(11))).isEqualTo(Fraction.of(210));
        assertThat(line.at(START.minusDays(1))).isEqualTo(Fraction.of(90));
    }

    @Test
    void anSCurveIsHalfWayInTheMiddleAndLevelOutside() {
        var curve = new SCurve(FROM, TO);
        assertThat(curve.at(START.minusDays(1))).isEqualTo(Fraction.of(100));
        assertThat(curve.at(START)).isEqualTo(Fraction.of(100));
        assertThat(curve.at(START.plusDays(1))).isEqualTo(Fraction.of(1028, 10));
        assertThat(curve.at(START.plusDays(5))).isEqualTo(Fraction.of(150));
        assertThat(curve.at(START.plusDays(10))).isEqualTo(Fraction.of(200));
        assertThat(curve.at(START.plusDays(11))).isEqualTo(Fraction.of(200));
    }

    @Test
    void milestonesAreJoinedByStraightLines() {
        var plan = new Milestones(List.of(FROM, TO, new Milestone(START.plusDays(20), 210)));
        assertThat(plan.at(START.minusDays(1))).isEqualTo(Fraction.of(100));
        assertThat(plan.at(START.plusDays(5))).isEqualTo(Fraction.of(150));
        assertThat(plan.at(START.plusDays(10))).isEqualTo(Fraction.of(200));
        assertThat(plan.at(START.plusDays(15))).isEqualTo(Fraction.of(205));
        assertThat(plan.at(START.plusDays(21))).isEqualTo(Fraction.of(210));
    }

    @Test
    void daysStandInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StraightLine(FROM, FROM));
        assertThatIllegalArgumentException().isThrownBy(() -> new SCurve(TO, FROM));
        assertThatIllegalArgumentException().isThrownBy(() -> new Milestones(List.of(FROM)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Milestones(List.of(FROM, FROM)));
    }

    @Test
    void pathNeverFalls() {
        var high = new Milestone(LocalDate.of(2021, 1, 1), 10);
        var low = new Milestone(LocalDate.of(2022, 1, 1), 9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StraightLine(high, low))
                .withMessageContaining("a path does not fall");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SCurve(high, low))
                .withMessageContaining("a path does not fall");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Milestones(List.of(high, low)))
                .withMessageContaining("a path does not fall");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Milestone(LocalDate.of(2021, 1, 1), -1))
                .withMessageContaining("0 or more");
    }
}
