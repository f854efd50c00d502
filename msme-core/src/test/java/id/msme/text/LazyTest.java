package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyTest {

    @Test
    void isMadeOnceHoweverManyAsk() {
        var made = new AtomicInteger();
        Lazy<Integer> lazy = Lazy.of(made::incrementAndGet);
        assertThat(made).hasValue(0);

        assertThat(IntStream.range(0, 1_000).parallel().map(i -> lazy.get()).distinct())
                .containsExactly(1);
        assertThat(made).hasValue(1);
    }

    @Test
    void isMadeAgainIfMakingFailed() {
        var tries = new AtomicInteger();
        Lazy<String> lazy = Lazy.of(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("first");
            }
            return "second";
        });

        assertThatIllegalStateException().isThrownBy(lazy::get).withMessage("first");
        assertThat(lazy.get()).isEqualTo("second");
    }
}
