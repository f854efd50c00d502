package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SplitMix64Test {

    @Test
    void isTheAlgorithmThatTheJdkSpecifies() {
        for (long seed : new long[] {0, 1, 1_234_567, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            var numbers = new SplitMix64(seed);
            var reference = new SplittableRandom(seed);
            for (int i = 0; i < 1_000; i++) {
                assertThat(numbers.next()).isEqualTo(reference.nextLong());
            }
        }
    }

    @Test
    void startsAsItsAuthorsPublish() {
        var numbers = new SplitMix64(1_234_567);
        assertThat(List.of(numbers.next(), numbers.next(), numbers.next()))
                .containsExactly(
                        6_457_827_717_110_365_317L,
                        3_203_168_211_198_807_973L,
                        Long.parseUnsignedLong("9817491932198370423"));
        assertThat(new SplitMix64(1_234_567).below(1 << 30)).isEqualTo((int) (6_457_827_717_110_365_317L >>> 34));
    }

    @Test
    void mixesEachStateIntoItsNumber() {
        assertThat(SplitMix64.mix(7 + SplitMix64.GOLDEN_GAMMA)).isEqualTo(new SplitMix64(7).next());
    }

    @Test
    void numbersBelowABoundAreSpreadEvenly() {
        var numbers = new SplitMix64(1989);
        int[] seen = new int[7];
        for (int i = 0; i < 70_000; i++) {
            seen[numbers.below(7)]++;
        }
        for (int times : seen) {
            assertThat(times).isBetween(9_600, 10_400);
        }
    }
}
