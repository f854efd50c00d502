package id.msme.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.finding.FindingException;
import id.msme.testkit.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NibTest {

    @ParameterizedTest
    @CsvSource({
        "1234567890123, 1234567890123, *********0123",
        "0000000000001, 0000000000001, *********0001",
        "0000000000000, 0000000000000, *********0000",
        "9999999999999, 9999999999999, *********9999",
        "1234-5678-90123, 1234567890123, *********0123",
        "' 1.2-3 4567890123-', 1234567890123, *********0123"
    })
    void thirteenDigitsAreRead(String text, String digits, String masked) {
        var nib = Nib.parse(text);
        assertThat(nib.reveal()).isEqualTo(digits);
        assertThat(nib).hasToString(masked);
        assertThat(Nib.find(text)).contains(nib);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "' .-', 0",
        "123456789012, 12",
        "12345678901234, 14",
        "12345678901234567, 17",
        "123456789012345678901234567890, 30",
        "123456789012a, 13",
        "123456789012/, 13",
        "123456789012\u0663, 13",
        "\uFF11234567890123, 13",
        "123456789012𝟗, 13",
        "1234567890123\u00A0, 14",
        "1234567890123\u2010, 14",
        "123456789 0123x, 14"
    })
    void otherTextIsRefusedWithItsLengthOnly(String text, String length) {
        assertThat(Nib.find(text)).isEmpty();
        assertThatExceptionOfType(FindingException.class)
                .isThrownBy(() -> Nib.parse(text))
                .withMessageStartingWith("nib.format: A NIB has 13 digits; found "
                        + (length.equals("0") ? "none" : length + " character"))
                .satisfies(e -> assertThat(e.finding().arguments()).containsEntry("length", length));
    }

    @Test
    void isAValue() {
        Contracts.assertValue(Nib.parse("1234567890123"), Nib.parse("1234-567890123"), Nib.parse("0000000000001"));
    }
}
