package id.msme.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawsTest {

    @Test
    void numbersReachBothEndsAndNotBeyond() {
        var draws = Draws.of(1, 1);
        var below = IntStream.range(0, 1_000).map(i -> draws.below(7)).boxed().toList();
        assertThat(below).containsOnly(0, 1, 2, 3, 4, 5, 6).contains(0, 1, 2, 3, 4, 5, 6);
        var between =
                IntStream.range(0, 1_000).mapToObj(i -> draws.between(-2, 2)).toList();
        assertThat(between).containsOnly(-2L, -1L, 0L, 1L, 2L).contains(-2L, -1L, 0L, 1L, 2L);
        assertThat(draws.between(5, 5)).isEqualTo(5);
    }

    @Test
    void neighboursHaveNothingInCommon() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(stream -> Draws.of(1, stream))
                        .flatMap(draws -> IntStream.range(0, 100).mapToObj(i -> draws.next())))
                .doesNotHaveDuplicates();
    }
}
