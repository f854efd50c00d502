package id.msme.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** The laws that all numbers of the family keep. */
class SixPlacesProperties {

    @Property(tries = 500)
    void shareReadsWhatItPrints(@ForAll @LongRange(max = 1_000_000) long millionths) {
        Share share = Share.of(BigDecimal.valueOf(millionths, 6));
        assertThat(Share.parse(share.toString())).isEqualTo(share);
        assertThat(Share.of(share.toBigDecimal())).isEqualTo(share);
        assertThat(Share.ofPercent(share.toPercent())).isEqualTo(share);
        assertThat(share.toString()).doesNotContain("E");
    }

    @Property(tries = 500)
    void scoreReadsWhatItPrints(@ForAll @LongRange(max = 100_000_000) long millionths) {
        Score score = Score.of(BigDecimal.valueOf(millionths, 6));
        assertThat(Score.parse(score.toString())).isEqualTo(score);
        assertThat(Score.of(score.toBigDecimal())).isEqualTo(score);
    }

    @Property(tries = 500)
    void growthReadsWhatItPrints(@ForAll long millionths) {
        Growth growth = Growth.of(BigDecimal.valueOf(millionths, 6));
        assertThat(Growth.parse(growth.toString())).isEqualTo(growth);
        assertThat(Growth.of(growth.toBigDecimal())).isEqualTo(growth);
        assertThat(Growth.ofPercent(growth.toPercent())).isEqualTo(growth);
        assertThat(Growth.of(growth.toFraction())).isEqualTo(growth);
    }

    @Property(tries = 500)
    void orderIsThatOfTheDecimals(@ForAll long a, @ForAll long b) {
        Growth one = Growth.of(BigDecimal.valueOf(a, 6));
        Growth two = Growth.of(BigDecimal.valueOf(b, 6));
        assertThat(Integer.signum(one.compareTo(two)))
                .isEqualTo(one.toBigDecimal().compareTo(two.toBigDecimal()));
        assertThat(one.equals(two)).isEqualTo(one.compareTo(two) == 0);
    }
}
