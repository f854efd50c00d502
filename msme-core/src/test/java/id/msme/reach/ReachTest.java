package id.msme.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void isExactWhereAllGiveKeys() {
        var reach = Reach.builder()
                .keys("shopee", KeySet.of(1, 2, 3))
                .keys("tokopedia", KeySet.of(3, 4))
                .build();
        assertThat(reach.gross()).isEqualTo(5);
        assertThat(reach.net()).isEqualTo(Bounds.exactly(4));
        assertThat(reach.repeats()).isEqualTo(Bounds.exactly(1));
        assertThat(reach.overlap("shopee", "tokopedia")).isEqualTo(Bounds.exactly(1));
        assertThat(reach.reporters()).containsExactly("shopee", "tokopedia");
        assertThat(reach).hasToString("Reach of 2 reporters: 4 MSMEs of 5 reported");
    }

    @Test
    void staysWithinTheBoundsOfFrechetWhereThereAreCountsOnly() {
        var reach =
                Reach.builder().count("a", 60).count("b", 70).population(100).build();
        assertThat(reach.gross()).isEqualTo(130);
        assertThat(reach.net()).isEqualTo(new Bounds(70, 100));
        assertThat(reach.overlap("a", "b")).isEqualTo(new Bounds(30, 60));
        assertThat(reach.repeats()).isEqualTo(new Bounds(30, 60));
        var open = Reach.builder().count("a", 60).count("b", 70).build();
        assertThat(open.net()).isEqualTo(new Bounds(70, 130));
        assertThat(open.overlap("a", "b")).isEqualTo(new Bounds(0, 60));
        assertThat(open.overlap("a", "a")).isEqualTo(Bounds.exactly(60));
    }

    @Test
    void keysNarrowTheBoundsOfTheRest() {
        var reach = Reach.builder()
                .keys("shopee", KeySet.of(1, 2, 3))
                .keys("tokopedia", KeySet.of(3, 4))
                .count("kominfo", 2)
                .build();
        assertThat(reach.net()).isEqualTo(new Bounds(4, 6));
        assertThat(reach.overlap("shopee", "kominfo")).isEqualTo(new Bounds(0, 2));
    }

    @Test
    void nobodyReachedNobody() {
        assertThat(Reach.builder().build().net()).isEqualTo(Bounds.exactly(0));
        assertThat(Reach.builder().build().gross()).isZero();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reach.builder().count("a", 1).keys("a", KeySet.of()))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException().isThrownBy(() -> Reach.builder().count("a", -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reach.builder().count("a", 2).population(1).build())
                .withMessageContaining("more MSMEs were reached");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reach.builder().count("a", 2).build().overlap("a", "b"))
                .withMessage("no reporter \"b\"; did you mean \"a\"? Valid: a");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(-1, 1));
    }

    @Test
    void boundsHoldTheirEndsAndNothingBeyond() {
        var bounds = new Bounds(2, 4);
        assertThat(bounds.contains(1)).isFalse();
        assertThat(bounds.contains(2)).isTrue();
        assertThat(bounds.contains(4)).isTrue();
        assertThat(bounds.contains(5)).isFalse();
        assertThat(bounds).hasToString("2 to 4");
        assertThat(bounds.isExact()).isFalse();
        assertThat(Bounds.exactly(3)).hasToString("3");
        assertThat(Bounds.exactly(3).isExact()).isTrue();
    }

    @Test
    void aKeySetShowsNoKey() {
        assertThat(KeySet.of(1, 2)).isNotEqualTo(KeySet.of(1, 3)).isNotEqualTo(KeySet.of(1));
        assertThat(KeySet.of(2, 1).contains(1)).isTrue();
        assertThat(KeySet.of(4711, 4711, -1)).hasToString("KeySet of 2");
        assertThat(KeySet.of(2, 1)).isEqualTo(KeySet.of(1, 2, 2)).hasSameHashCodeAs(KeySet.of(1, 2));
        assertThat(KeySet.of(2, 1).contains(2)).isTrue();
        assertThat(KeySet.of(2, 1).contains(3)).isFalse();
    }
}
