package id.msme.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.check.PhoneCheck;
import id.msme.finding.FindingException;
import id.msme.testkit.Contracts;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+62812345678, +62812345678, +62812****78",
        "0812345678, +62812345678, +62812****78",
        "+6281234567890, +6281234567890, +62812******90",
        "081234567890, +6281234567890, +62812******90",
        "0812345678901, +62812345678901, +62812*******01",
        "+62 812-3456-7890, +6281234567890, +62812******90",
        "' + 6 2.8-1 2345678', +62812345678, +62812****78",
        "-0-812345678, +62812345678, +62812****78",
        "62812345678, +62812345678, +62812****78",
        "+620812345678, +62812345678, +62812****78",
        "620812345678, +62812345678, +62812****78",
        "+62 (0)812 345 678, +62812345678, +62812****78",
        "(0812)345678, +62812345678, +62812****78",
        "021-7654321, +62217654321, +62217****21",
        "0274 512345, +62274512345, +62274****45",
        "0811234567, +62811234567, +62811****67"
    })
    void isReadAndMasked(String text, String international, String masked) {
        var number = PhoneNumber.parse(text);
        assertThat(number.reveal()).isEqualTo(international);
        assertThat(number).hasToString(masked);
        assertThat(PhoneNumber.find(text)).contains(number);
    }

    /** After the 8 a digit that is neither 0 nor 4. */
    @ParameterizedTest
    @CsvSource({
        "0, false",
        "1, true",
        "2, true",
        "3, true",
        "4, false",
        "5, true",
        "6, true",
        "7, true",
        "8, true",
        "9, true"
    })
    void secondDigit(int digit, boolean isMobile) {
        assertThat(PhoneNumber.find("08" + digit + "2345678").isPresent()).isEqualTo(isMobile);
        assertThat(PhoneNumber.find("+628" + digit + "2345678").isPresent()).isEqualTo(isMobile);
    }

    @ParameterizedTest
    @CsvSource({"8, false", "9, true", "10, true", "11, true", "12, true", "13, false", "20, false"})
    void nineToTwelveDigitsAfterThePrefix(int length, boolean isMobile) {
        String national = "81" + "2".repeat(length - 2);
        assertThat(PhoneNumber.find("0" + national).isPresent()).isEqualTo(isMobile);
        assertThat(PhoneNumber.find("+62" + national).isPresent()).isEqualTo(isMobile);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "+, 1",
        "0, 1",
        "+62, 3",
        "+6, 2",
        "812345678, 9",
        "0062812345678, 13",
        "+63812345678, 12",
        "+52812345678, 12",
        "0112345678, 10",
        "0812345678a, 11",
        "081234567\u0668, 10",
        "\uFF10812345678, 10",
        "0812345678\uFEFF, 11",
        "+\u0666\u0662812345678, 12",
        "08123/45678, 11",
        "++62812345678, 13"
    })
    void otherTextIsRefusedWithItsLengthOnly(String text, String length) {
        assertThat(PhoneNumber.find(text)).isEmpty();
        assertThatExceptionOfType(FindingException.class)
                .isThrownBy(() -> PhoneNumber.parse(text))
                .withMessageStartingWith("phone.format: ")
                .satisfies(e -> assertThat(e.finding().arguments()).containsEntry("length", length));
    }

    /** Fixed lines have 7 to 11 digits after the prefix. */
    @ParameterizedTest
    @CsvSource({"217654, false", "2176543, true", "21765432109, true", "217654321098, false", "1765432, false"})
    void fixedLines(String national, boolean isPhone) {
        var found = new ArrayList<String>();
        long checked = PhoneCheck.check("0" + national, (code, values) -> found.add(code.toString()));
        assertThat(checked != PhoneCheck.REFUSED).isEqualTo(isPhone);
        assertThat(found).containsExactly(isPhone ? "phone.landline" : "phone.format");
        assertThat(PhoneNumber.find("+62" + national).map(PhoneNumber::ofMobile))
                .isEqualTo(isPhone ? Optional.of(false) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "'', nothing-stated",
        "-, nothing-stated",
        "812345678, wrong-prefix",
        "084234567890, no-such-number",
        "081234567, wrong-length",
        "02, wrong-length"
    })
    void refusalNamesTheFault(String text, String fault) {
        assertThatExceptionOfType(FindingException.class)
                .isThrownBy(() -> PhoneNumber.parse(text))
                .satisfies(e -> assertThat(e.finding().arguments()).containsEntry("fault", fault));
    }

    @Test
    void isAValue() {
        Contracts.assertValue(
                PhoneNumber.parse("+62812345678"), PhoneNumber.parse("0812-345-678"), PhoneNumber.parse("0812345679"));
    }
}
