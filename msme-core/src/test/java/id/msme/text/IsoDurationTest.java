package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDurationTest {

    @ParameterizedTest
    @CsvSource({
        "PT6H, 21600",
        "PT12H, 43200",
        "PT47H59M59S, 172799",
        "PT48H, 172800",
        "P2D, 172800",
        "P1DT24H, 172800",
        "P1DT1H1M1S, 90061",
        "PT1M, 60",
        "PT1S, 1",
        "PT1H1S, 3601",
        "P0D, 0",
        "PT0S, 0",
        "PT0000001S, 1",
        "-PT6H, -21600",
        "-P1DT1S, -86401",
        "P999999999D, 86399999913600",
        "P999999999DT999999999H999999999M999999999S, 90060999909939"
    })
    void isReadToSeconds(String text, long seconds) {
        assertThat(IsoDuration.seconds(text)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "P",
                "-P",
                "PT",
                "P1DT",
                "6H",
                "PT6",
                "T6H",
                "P6H",
                "P1M",
                "P1Y",
                "P1W",
                "PT1D",
                "P1D1D",
                "PT1H1H",
                "PT1M1H",
                "PT1S1M",
                "PTH",
                "PD",
                "PT1.5H",
                "PT-6H",
                "+PT6H",
                "--PT6H",
                "pt6h",
                "PT6h",
                "PT 6H",
                " PT6H",
                "PT6H ",
                "PT1234567890H",
                "P1234567890D",
                "PTT6H",
                "PT6HT1M",
                "P1DP1D",
                "PT6H\n",
                "PT٦H",
                "PT６H",
                "PT६H",
                "PT6\u0000H"
            })
    void otherTextIsRefused(String text) {
        assertThat(IsoDuration.seconds(text)).isEqualTo(IsoDuration.INVALID);
    }
}
