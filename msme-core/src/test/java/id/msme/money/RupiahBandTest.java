package id.msme.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RupiahBandTest {

    @Test
    void lowerBoundIsOutAndUpperBoundIsIn() {
        var band = RupiahBand.between(300, 2_500);
        assertThat(band.contains(300)).isFalse();
        assertThat(band.contains(301)).isTrue();
        assertThat(band.contains(2_500)).isTrue();
        assertThat(band.contains(2_501)).isFalse();
    }

    @Test
    void openBandsReachTheEndsOfWhatIsCounted() {
        assertThat(RupiahBand.upTo(300).contains(-1_000_000)).isTrue();
        assertThat(RupiahBand.upTo(300).contains(300)).isTrue();
        assertThat(RupiahBand.upTo(300).contains(301)).isFalse();
        assertThat(RupiahBand.above(300).contains(300)).isFalse();
        assertThat(RupiahBand.above(300).contains(301)).isTrue();
        assertThat(RupiahBand.above(300).contains(Long.MAX_VALUE)).isTrue();
    }

    @Test
    void bandWithoutAnAmountIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RupiahBand.between(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> RupiahBand.between(5, 4));
        assertThat(RupiahBand.between(4, 5).contains(5)).isTrue();
    }

    @Test
    void writesOnlyTheBoundsItHas() {
        assertThat(RupiahBand.upTo(300_000_000)).hasToString("<= Rp300.000.000");
        assertThat(RupiahBand.between(300_000_000, 2_500_000_000L)).hasToString("> Rp300.000.000 <= Rp2.500.000.000");
        assertThat(RupiahBand.above(50_000_000_000L)).hasToString("> Rp50.000.000.000");
    }
}
