package id.msme.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0.000000",
        "1, 1, 1.000000",
        "1, 3, 0.333333",
        "2, 3, 0.666667",
        "1, 2000000, 0.000000",
        "3, 2000000, 0.000002",
        "25000000, 64200000, 0.389408",
        "9223372036854775806, 9223372036854775807, 1.000000"
    })
    void isRoundedHalfToEven(long part, long whole, String text) {
        assertThat(Share.of(part, whole)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "0, 0", "1, -1"})
    void refusesWhatIsNoPart(long part, long whole) {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(part, whole));
    }

    @Test
    void readsWhatItWrites() {
        for (Share share : new Share[] {Share.NONE, Share.ALL, Share.of(1, 3)}) {
            assertThat(Share.parse(share.toString())).isEqualTo(share);
        }
        assertThat(Share.of(1, 3)).isLessThan(Share.of(1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0.5", "1.000001", "0,333333", "-0.100000", "٠.٣٣٣٣٣٣"})
    void refusesOtherText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.parse(text));
    }
}
