package id.msme.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.check.NikCheck;
import id.msme.check.NikRegions;
import id.msme.finding.FindingException;
import id.msme.region.RegionCode;
import id.msme.region.RegionRegister;
import id.msme.testkit.Contracts;
import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static List<String> found(String text, long onDay) {
        var found = new ArrayList<String>();
        NikCheck.check(
                text,
                onDay,
                NikRegions.of(RegionRegister.standard()),
                (code, values) -> found.add(code + " " + List.of(values)));
        return found;
    }

    private static List<String> found(String text) {
        return found(text, TODAY.toEpochDay());
    }

    /** A NIK of Jakarta Pusat, of a district that does not exist. */
    private static String bornOn(String dayMonthYear) {
        return "317199" + dayMonthYear + "0001";
    }

    @Test
    void manAndWomanOfOneDay() {
        var man = Nik.parse("3171991708450001");
        var woman = Nik.parse("3171995708450001");
        assertThat(man.ofWoman()).isFalse();
        assertThat(woman.ofWoman()).isTrue();
        assertThat(man.birthDates(TODAY)).containsExactly(LocalDate.of(1945, 8, 17));
        assertThat(woman.birthDates(TODAY)).isEqualTo(man.birthDates(TODAY));
        assertThat(man.province()).isEqualTo(RegionCode.parse("31"));
        assertThat(man.regency()).contains(RegionCode.parse("31.71"));
        assertThat(man.reveal()).isEqualTo("3171991708450001");
        assertThat(man).hasToString("31************01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010100", "310199", "410100", "710199", "290204", "690204", "290200", "690200", "280201", "300401",
                "700401", "311225", "711225", "151060"
            })
    void dayMonthAndYearOfABirth(String birth) {
        assertThat(found(bornOn(birth))).isEmpty();
    }

    /** Days 32 to 40 and 72 to 99 are nobody's; a copy of a common table takes the days 81 to 99. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "000145", "320145", "390145", "400145", "720145", "800145", "810145", "990145", "010045", "011345",
                "019945", "300245", "700245", "290245", "690245", "310445", "710445", "290201", "690203"
            })
    void otherDaysAreNone(String birth) {
        String text = bornOn(birth);
        assertThat(found(text)).containsExactly("nik.birth-date [31************01]");
        assertThat(Nik.find(text)).isEmpty();
        assertThat(found(text, IsoDate.INVALID))
                .as("silent where the day is not known")
                .isEmpty();
    }

    /** 1900 was no leap year and 2000 was one, so a 29 February 00 can only be of 2000. */
    @Test
    void leapDayOfTheCentury() {
        var nik = Nik.parse(bornOn("290200"));
        assertThat(nik.birthDates(TODAY)).containsExactly(LocalDate.of(2000, 2, 29));
        assertThat(found(bornOn("290200"), LocalDate.of(2000, 2, 28).toEpochDay()))
                .hasSize(1);
        assertThat(found(bornOn("290200"), LocalDate.of(2000, 2, 29).toEpochDay()))
                .isEmpty();
    }

    @Test
    void centuryStaysOpen() {
        var nik = Nik.parse(bornOn("011126"));
        assertThat(nik.birthDates(LocalDate.of(2026, 10, 31))).containsExactly(LocalDate.of(1926, 11, 1));
        assertThat(nik.birthDates(LocalDate.of(2026, 11, 1)))
                .containsExactly(LocalDate.of(1926, 11, 1), LocalDate.of(2026, 11, 1));
        assertThat(nik.birthDates(LocalDate.of(1926, 11, 1))).containsExactly(LocalDate.of(1926, 11, 1));
        assertThat(nik.birthDates(LocalDate.of(1926, 10, 31))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "170845, 1945-08-16, false",
        "170845, 1945-08-17, true",
        "170845, 1945-08-18, true",
        "310199, 1999-01-30, false",
        "310199, 1999-01-31, true",
        "010100, 1899-12-31, false",
        "010100, 1900-01-01, true"
    })
    void birthIsNotAfterTheDayOfTheStatement(String birth, LocalDate onDay, boolean isTaken) {
        assertThat(found(bornOn(birth), onDay.toEpochDay()).isEmpty()).isEqualTo(isTaken);
    }

    /**
     * Kemendagri codes: North Kalimantan and the provinces of Papua are where widely copied tables, of BPS codes, are
     * wrong.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3171", "6501", "6571", "9103", "9171", "9202", "9301", "9304", "9401", "9408", "9501", "9508", "9601",
                "9671", "9101", "9102", "9104", "9107", "9108", "9109", "9112", "9113", "9114", "9116", "9117", "9118",
                "9121", "9122", "9123", "9124", "9125", "9126", "9127", "9128", "9201", "9204", "9205", "9209", "9210",
                "9271"
            })
    void regencyOfAnyDateIsKnown(String regency) {
        String text = regency + "991708450001";
        assertThat(found(text)).isEmpty();
        assertThat(found(text, LocalDate.of(1950, 1, 1).toEpochDay())).isEmpty();
        assertThat(Nik.parse(text).regency())
                .contains(RegionCode.parse(regency.substring(0, 2) + "." + regency.substring(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3199", "3100", "6500", "9199", "9300", "9305", "3170"})
    void regencyThatIsNotKnownIsAWarning(String regency) {
        String text = regency + "991708450001";
        assertThat(found(text))
                .containsExactly("nik.regency [" + regency.substring(0, 2) + "************01, " + regency + "]");
        assertThat(Nik.find(text)).isPresent();
    }

    @Test
    void regencyThatCanBeNoneIsEmpty() {
        assertThat(Nik.parse("3100991708450001").regency()).isEmpty();
        assertThat(Nik.parse("3199991708450001").regency()).contains(RegionCode.parse("31.99"));
    }

    @Test
    void provincesAreThe38() {
        var provinces = new ArrayList<Integer>();
        for (int province = 0; province < 100; province++) {
            String text = (province < 10 ? "0" : "") + province + "01991708450001";
            if (found(text).stream().noneMatch(finding -> finding.startsWith("nik.province"))) {
                provinces.add(province);
            }
        }
        assertThat(provinces)
                .containsExactly(
                        11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65,
                        71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96);
    }

    @ParameterizedTest
    @CsvSource({"9771991708450001, 97", "0071991708450001, 00", "2071991708450001, 20", "9971991708450001, 99"})
    void provinceOfNoDateIsRefusedAndTheRegencyNotToldToo(String text, String province) {
        assertThat(found(text)).containsExactly("nik.province [" + province + "************01, " + province + "]");
        assertThat(Nik.find(text)).as("no register at hand").isPresent();
        assertThatExceptionOfType(FindingException.class)
                .isThrownBy(() -> Nik.parse(text, RegionRegister.standard()))
                .withMessageStartingWith("nik.province: ");
    }

    @Test
    void birthAndProvinceAreBothTold() {
        assertThat(found("9771993208450001"))
                .containsExactly("nik.birth-date [97************01]", "nik.province [97************01, 97]");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, nothing-stated",
        "-, 0, nothing-stated",
        "317199170845001, 15, wrong-length",
        "31719917084500001, 17, wrong-length",
        "3171991708450000, 16, ends-in-0000",
        "317199170845000a, 16, not-digits",
        "31719917084500O1, 16, not-digits",
        "317199170845000\u0661, 16, not-digits",
        "3171991708450001\u200B, 17, not-digits",
        "'3,17199E+15', 11, not-digits",
        "9971993208450000, 16, ends-in-0000"
    })
    void formComesFirstAndAlone(String text, String length, String fault) {
        assertThat(found(text)).containsExactly("nik.format [" + length + ", " + fault + "]");
        assertThat(Nik.find(text)).isEmpty();
        assertThatExceptionOfType(FindingException.class)
                .isThrownBy(() -> Nik.parse(text))
                .withMessageStartingWith("nik.format: ");
    }

    @Test
    void serialsCountFromOne() {
        for (String serial : Arrays.asList("0001", "9999", "0010", "1000")) {
            assertThat(found("317199170845" + serial)).isEmpty();
        }
    }

    @Test
    void isAValue() {
        Contracts.assertValue(
                Nik.parse("3171991708450001"), Nik.parse("31.71.99 170845-0001"), Nik.parse("3171995708450001"));
    }
}
