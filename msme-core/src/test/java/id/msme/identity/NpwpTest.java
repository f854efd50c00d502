package id.msme.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.check.NikRegions;
import id.msme.check.NpwpCheck;
import id.msme.finding.FindingException;
import id.msme.region.RegionRegister;
import id.msme.testkit.Contracts;
import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NpwpTest {

    private static final long TODAY = LocalDate.of(2024, 12, 31).toEpochDay();

    private static List<String> found(String text, long onDay) {
        var found = new ArrayList<String>();
        NpwpCheck.check(
                text,
                onDay,
                NikRegions.of(RegionRegister.standard()),
                (code, values) -> found.add(code + " " + List.of(values)));
        return found;
    }

    /**
     * Sums worked by hand: digits 1, 3, 5, 7 as they are; 2, 4, 6, 8 doubled, their digits added; the ninth fills up to
     * ten.
     */
    @ParameterizedTest
    @CsvSource({
        // 1+4+3+8+5+3+7+7 = 38
        "12345678, 2",
        // 0+2+2+6+4+1+6+5 = 26
        "01234567, 4",
        // 9+0+0+0+0+0+0+0 = 9
        "90000000, 1",
        // (9+9) * 4 = 72
        "99999999, 8",
        // 2
        "01000000, 8",
        // 1
        "00000010, 9",
        // 5 doubled is 10, so 1
        "05000000, 9",
        // 6 doubled is 12, so 3
        "00060000, 7",
        // 9 doubled is 18, so 9
        "00000900, 1",
        // 4 doubled is 8, with 2 on top it is 10
        "00000024, 0",
        // 1+3
        "00000016, 6"
    })
    void ninthDigitIsTheLuhnDigitOfTheFirstEight(String taxpayer, int checkDigit) {
        for (int digit = 0; digit <= 9; digit++) {
            String text = taxpayer + digit + "999000";
            if (digit == checkDigit) {
                assertThat(found(text, TODAY)).isEmpty();
                assertThat(Npwp.parse(text).reveal()).isEqualTo("0" + text);
                assertThat(found("0" + text, TODAY)).isEmpty();
            } else {
                assertThat(found(text, TODAY)).containsExactly("npwp.check-digit [**.***.***.*-999.000]");
                assertThat(found("0" + text, TODAY)).containsExactly("npwp16.check-digit [**.***.***.*-999.000]");
                assertThat(Npwp.find("0" + text))
                        .as("a warning refuses nothing")
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "12.345.678.2-123.000, 0123456782123000, **.***.***.*-123.000",
        "01.234.567.4-999.000, 0012345674999000, **.***.***.*-999.000",
        "90.000.000.1-999.000, 0900000001999000, **.***.***.*-999.000",
        "99.999.999.8-999.000, 0999999998999000, **.***.***.*-999.000",
        "0123456782123000, 0123456782123000, **.***.***.*-123.000",
        "3171991708450001, 3171991708450001, 31************01"
    })
    void isReadAndMasked(String text, String digits, String masked) {
        var npwp = Npwp.parse(text);
        assertThat(npwp.reveal()).isEqualTo(digits);
        assertThat(npwp).hasToString(masked);
        assertThat(npwp.canBeNik()).isEqualTo(digits.startsWith("3"));
        assertThat(Npwp.find(text)).contains(npwp);
    }

    @ParameterizedTest
    @CsvSource({
        "'', npwp.format [0; nothing-stated]",
        "-, npwp.format [0; nothing-stated]",
        "123456789, npwp.format [9; wrong-length]",
        "12345678901234, npwp.format [14; wrong-length]",
        "12345678212300000, npwp.format [17; wrong-length]",
        "FF3456789012345, npwp.format [15; not-digits]",
        "12345678212300\u0660, npwp.format [15; not-digits]",
        "000000000000000, npwp.placeholder []",
        "0000000000000000, npwp.placeholder []",
        "00.000.000.0-000.000, npwp.placeholder []",
        "01.234.567.8-999.000, npwp.check-digit [**.***.***.*-999.000]"
    })
    void otherTextIsRefused(String text, String finding) {
        assertThat(found(text, TODAY)).containsExactly(finding.replace(";", ","));
        assertThat(Npwp.find(text)).isEmpty();
        String code = finding.substring(0, finding.indexOf(' '));
        assertThatExceptionOfType(FindingException.class)
                .isThrownBy(() -> Npwp.parse(text))
                .withMessageStartingWith(code + ": ");
    }

    @Test
    void oneThatIsNotAllZerosIsNoPlaceholder() {
        assertThat(found("000000000999000", TODAY)).isEmpty();
        assertThat(found("000000000000001", TODAY)).isEmpty();
    }

    /** PMK 112/PMK.03/2022: without a zero in front it is a NIK. */
    @ParameterizedTest
    @CsvSource({
        "3171991708450001, true",
        "3171995708450001, true",
        "9101991708450001, true",
        "3199991708450001, true",
        "3171991708450000, false",
        "3171993202450001, false",
        "3171990013450001, false",
        "9971991708450001, false",
        "1000000000000000, false",
        "9999999999999999, false"
    })
    void sixteenDigitsWithoutAZeroShouldBeANik(String text, boolean isPlausible) {
        String masked = text.substring(0, 2) + "************" + text.substring(14);
        assertThat(found(text, TODAY)).isEqualTo(isPlausible ? List.of() : List.of("npwp16.nik [" + masked + "]"));
        assertThat(NpwpCheck.isOfNikLength(Long.parseLong(text))).isTrue();
    }

    @Test
    void birthInANikIsHeldAgainstTheDayItWasStated() {
        // 17 August 2045 is to come, 1945 is not: the century is open
        assertThat(found("3171991708450001", LocalDate.of(1945, 8, 17).toEpochDay()))
                .isEmpty();
        assertThat(found("3171991708450001", LocalDate.of(1945, 8, 16).toEpochDay()))
                .hasSize(1);
        assertThat(found("3171993202450001", IsoDate.INVALID))
                .as("day not known")
                .isEmpty();
        assertThat(found("3171991708450000", IsoDate.INVALID)).hasSize(1);
        assertThat(found("9971991708450001", IsoDate.INVALID)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 12.345.678.2-123.000, ''",
        "2025-01-01, 12.345.678.2-123.000, npwp.superseded [**.***.***.*-123.000]",
        "2025-01-02, 12.345.678.2-123.000, npwp.superseded [**.***.***.*-123.000]",
        "2025-01-01, 12.345.678.3-123.000, npwp.check-digit [**.***.***.*-123.000]",
        "2025-01-01, 0123456782123000, ''"
    })
    void fifteenDigitsWereUsableToTheEndOf2024(LocalDate day, String text, String finding) {
        assertThat(found(text, day.toEpochDay())).isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @Test
    void ofANitkuTheFirstSixteenDigitsCount() {
        assertThat(found("0123456782123000000001", TODAY)).isEmpty();
        assertThat(Npwp.parse("0123456782123000.000001")).isEqualTo(Npwp.parse("12.345.678.2-123.000"));
        assertThat(found("0123456783123000000001", TODAY)).containsExactly("npwp16.check-digit [**.***.***.*-123.000]");
        assertThat(found("0000000000000000000000", TODAY)).containsExactly("npwp.placeholder []");
        for (String text : List.of("012345678212300000000", "01234567821230000000001", "012345678212300000000O")) {
            assertThat(found(text, TODAY)).singleElement().asString().startsWith("npwp.format");
        }
    }

    @Test
    void fifteenDigitsAndTheSameWithAZeroAreOne() {
        Contracts.assertValue(
                Npwp.parse("12.345.678.2-123.000"), Npwp.parse("0123456782123000"), Npwp.parse("01.234.567.4-999.000"));
    }

    @Test
    void borderBetweenTheFormsIsTheLeadingZero() {
        assertThat(NpwpCheck.isOfNikLength(999_999_999_999_999L)).isFalse();
        assertThat(NpwpCheck.isOfNikLength(1_000_000_000_000_000L)).isTrue();
    }
}
