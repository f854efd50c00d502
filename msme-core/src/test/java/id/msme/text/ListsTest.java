package id.msme.text;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void valueThatStandsTwiceIsRefused() {
        assertThatNoException().isThrownBy(() -> Lists.requireDistinct("a party", "p", List.of()));
        assertThatNoException().isThrownBy(() -> Lists.requireDistinct("a party", "p", List.of("a", "b")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lists.requireDistinct("a party", "p", List.of("a", "b", "a")))
                .withMessage("a party of p stands twice");
    }

    @Test
    void listThatIsTooLongIsRefused() {
        assertThatNoException()
                .isThrownBy(() -> Lists.requireAtMost(1_000, "parts", "t", Collections.nCopies(1_000, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lists.requireAtMost(1_000, "parts", "t", Collections.nCopies(1_001, 1)))
                .withMessage("t has at most 1,000 parts; found 1,001");
    }
}
