package id.msme.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.number.Growth;
import id.msme.scale.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpliftStudyTest {

    @Test
    void comparesScaleByScale() {
        var study = UpliftStudy.of(
                List.of(micro(300_000), micro(100_000), micro(200_000), small(50_000)),
                List.of(micro(50_000), micro(150_000), small(60_000), small(20_000)),
                1);
        assertThat(study.byScale()).containsOnlyKeys(Scale.MICRO, Scale.SMALL);
        var uplift = study.byScale().get(Scale.MICRO);
        assertThat(uplift)
                .isEqualTo(new Uplift(3, 2, Growth.of(new BigDecimal("0.2")), Growth.of(new BigDecimal("0.1"))));
        assertThat(uplift.difference()).isEqualTo(Growth.of(new BigDecimal("0.1")));
        assertThat(study.byScale().get(Scale.SMALL).difference()).isEqualTo(Growth.of(new BigDecimal("0.01")));
        assertThat(study.overall()).contains(Growth.of(new BigDecimal("0.0775")));
    }

    @Test
    void intervalHoldsTheDifferenceAndNoOrderChangesIt() {
        var inside = List.of(micro(300_000), micro(280_000), micro(310_000), micro(320_000), micro(290_000));
        var outside = List.of(micro(10_000), micro(-20_000), micro(30_000), micro(0), micro(20_000));
        var study = UpliftStudy.of(inside, outside, 1);
        var interval = study.interval(Scale.MICRO, 7).orElseThrow();
        assertThat(study.byScale().get(Scale.MICRO).difference()).isBetween(interval.low(), interval.high());
        assertThat(interval.isClearOfZero()).isTrue();
        assertThat(interval.low()).isLessThan(interval.high());
        var turned = new ArrayList<>(inside);
        Collections.reverse(turned);
        assertThat(UpliftStudy.of(turned, outside, 1).interval(Scale.MICRO, 7)).contains(interval);
        assertThat(study.interval(Scale.SMALL, 7)).isEmpty();
        assertThat(UpliftStudy.of(inside, inside, 1)
                        .interval(Scale.MICRO, 7)
                        .orElseThrow()
                        .isClearOfZero())
                .isFalse();
    }

    @Test
    void anotherMixOfScalesIsNoUplift() {
        var participants = List.of(micro(10), micro(10), micro(10), small(500_000));
        var others = List.of(micro(10), small(500_000), small(500_000), small(500_000));
        assertThat(UpliftStudy.of(participants, others, 1).overall()).contains(Growth.NONE);
    }

    @Test
    void oneWrongFigureDoesNotTurnIt() {
        var others = List.of(micro(0), micro(0), micro(0));
        var study = UpliftStudy.of(List.of(micro(10), micro(20), micro(900_000_000_000L)), others, 3);
        assertThat(study.overall()).contains(Growth.of(new BigDecimal("0.00002")));
    }

    @Test
    void tooFewAreNotTold() {
        var two = List.of(micro(1), micro(2));
        assertThat(UpliftStudy.of(two, two, 3).byScale()).isEmpty();
        assertThat(UpliftStudy.of(two, two, 3).overall()).isEmpty();
        assertThat(UpliftStudy.of(two, List.of(), 1).byScale()).isEmpty();
        assertThat(UpliftStudy.of(two, two, 2).byScale()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> UpliftStudy.of(two, two, 0));
    }

    private static MsmeGrowth micro(long millionths) {
        return new MsmeGrowth(Scale.MICRO, Growth.of(BigDecimal.valueOf(millionths, 6)));
    }

    private static MsmeGrowth small(long millionths) {
        return new MsmeGrowth(Scale.SMALL, Growth.of(BigDecimal.valueOf(millionths, 6)));
    }
}
