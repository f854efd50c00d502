package id.msme.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.region.Region.Level;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionRegisterTest {

    private static final RegionRegister STANDARD = RegionRegister.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static Region region(String code) {
        return STANDARD.region(RegionCode.parse(code));
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    /** Permendagri 58/2021 and the decrees since: which codes are in force around each change. */
    @ParameterizedTest
    @CsvSource({
        // code, day before, first day
        "93, 2022-07-24, 2022-07-25",
        "93.01, 2022-07-24, 2022-07-25",
        "93.04, 2022-07-24, 2022-07-25",
        "94, 2022-07-24, 2022-07-25",
        "94.01, 2022-07-24, 2022-07-25",
        "95, 2022-07-24, 2022-07-25",
        "95.08, 2022-07-24, 2022-07-25",
        "96, 2022-12-07, 2022-12-08",
        "96.01, 2022-12-07, 2022-12-08",
        "96.71, 2022-12-07, 2022-12-08"
    })
    void newCodesBeginOnTheDayOfTheirLaw(String code, LocalDate before, LocalDate first) {
        var validity = region(code).validity();
        assertThat(validity.includes(before)).isFalse();
        assertThat(validity.includes(first)).isTrue();
        assertThat(validity.startsAfter(before.toEpochDay())).isTrue();
        assertThat(validity.startsAfter(first.toEpochDay())).isFalse();
        assertThat(validity.lastDay()).isEmpty();
    }

    /** All 26 retired codes: the last day each is in force, and where it counts before and after. */
    @ParameterizedTest
    @CsvSource({
        "91.01, 2022-11-08, 93.01, Kabupaten Merauke",
        "91.02, 2022-11-08, 95.01, Kabupaten Jayawijaya",
        "91.04, 2022-11-08, 94.01, Kabupaten Nabire",
        "91.07, 2022-11-08, 94.02, Kabupaten Puncak Jaya",
        "91.08, 2022-11-08, 94.03, Kabupaten Paniai",
        "91.09, 2022-11-08, 94.04, Kabupaten Mimika",
        "91.12, 2022-11-08, 95.02, Kabupaten Pegunungan Bintang",
        "91.13, 2022-11-08, 95.03, Kabupaten Yahukimo",
        "91.14, 2022-11-08, 95.04, Kabupaten Tolikara",
        "91.16, 2022-11-08, 93.02, Kabupaten Boven Digoel",
        "91.17, 2022-11-08, 93.03, Kabupaten Mappi",
        "91.18, 2022-11-08, 93.04, Kabupaten Asmat",
        "91.21, 2022-11-08, 95.05, Kabupaten Mamberamo Tengah",
        "91.22, 2022-11-08, 95.06, Kabupaten Yalimo",
        "91.23, 2022-11-08, 95.07, Kabupaten Lanny Jaya",
        "91.24, 2022-11-08, 95.08, Kabupaten Nduga",
        "91.25, 2022-11-08, 94.05, Kabupaten Puncak",
        "91.26, 2022-11-08, 94.06, Kabupaten Dogiyai",
        "91.27, 2022-11-08, 94.07, Kabupaten Intan Jaya",
        "91.28, 2022-11-08, 94.08, Kabupaten Deiyai",
        "92.01, 2025-04-24, 96.01, Kabupaten Sorong",
        "92.04, 2025-04-24, 96.02, Kabupaten Sorong Selatan",
        "92.05, 2025-04-24, 96.03, Kabupaten Raja Ampat",
        "92.09, 2025-04-24, 96.04, Kabupaten Tambrauw",
        "92.10, 2025-04-24, 96.05, Kabupaten Maybrat",
        "92.71, 2025-04-24, 96.71, Kota Sorong"
    })
    void retiredCodesGiveWayOnTheFirstDayOfTheirSuccessor(String code, LocalDate last, String successor, String name) {
        var retired = region(code);
        assertThat(retired.name()).isEqualTo(name).isEqualTo(region(successor).name());
        assertThat(retired.successor()).contains(RegionCode.parse(successor));
        assertThat(retired.level()).isEqualTo(region(successor).level());
        assertThat(retired.validity().firstDay()).isEmpty();
        assertThat(retired.validity().includes(last)).isTrue();
        assertThat(retired.validity().includes(last.plusDays(1))).isFalse();
        long first = region(successor).validity().firstDay().orElseThrow().toEpochDay();
        assertThat(STANDARD.current(retired, first - 1)).isSameAs(retired);
        assertThat(STANDARD.current(retired, first)).isSameAs(region(successor));
        assertThat(STANDARD.current(retired, last.toEpochDay() + 1)).isSameAs(region(successor));
        assertThat(STANDARD.current(region(successor), last.toEpochDay() + 1)).isSameAs(region(successor));
        assertThat(region(successor).validity().includes(last.plusDays(1))).isTrue();
    }

    @Test
    void nothingElseWasRetired() {
        assertThat(STANDARD.regions().stream()
                        .filter(region -> region.successor().isPresent()))
                .hasSize(26);
        assertThat(STANDARD.inForce(LocalDate.of(2022, 11, 8)).stream()
                        .filter(region -> region.successor().isPresent()))
                .hasSize(26);
        assertThat(STANDARD.inForce(LocalDate.of(2022, 11, 9)).stream()
                        .filter(region -> region.successor().isPresent()))
                .hasSize(6);
        assertThat(STANDARD.inForce(LocalDate.of(2025, 4, 24)).stream()
                        .filter(region -> region.successor().isPresent()))
                .hasSize(6);
        assertThat(STANDARD.inForce(LocalDate.of(2025, 4, 25)).stream()
                        .filter(region -> region.successor().isPresent()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-07-24, 34", "2022-07-25, 37", "2022-12-07, 37", "2022-12-08, 38", "2026-11-01, 38"})
    void provincesInForce(LocalDate day, long provinces) {
        assertThat(STANDARD.inForce(day).stream().filter(region -> region.level() == Level.PROVINCE))
                .hasSize((int) provinces);
    }

    @Test
    void provincesRegenciesAndCitiesToday() {
        Map<Level, Long> counts =
                STANDARD.inForce(TODAY).stream().collect(Collectors.groupingBy(Region::level, Collectors.counting()));
        assertThat(counts.get(Level.PROVINCE)).isEqualTo(38);
        assertThat(counts.get(Level.REGENCY) + counts.get(Level.CITY)).isEqualTo(514);
        assertThat(counts.get(Level.REGENCY)).isEqualTo(416);
        assertThat(counts.get(Level.CITY)).isEqualTo(98);
        assertThat(STANDARD.regions()).hasSize(38 + 514 + 26);
    }

    /** The codes of Kemendagri, where those of BPS or older lists say something else. */
    @ParameterizedTest
    @CsvSource({
        "31.71, Kota Administrasi Jakarta Pusat",
        "34, Daerah Istimewa Yogyakarta",
        "34.71, Kota Yogyakarta",
        "65, Kalimantan Utara",
        "91, Papua",
        "92, Papua Barat",
        "93, Papua Selatan",
        "94, Papua Tengah",
        "95, Papua Pegunungan",
        "96, Papua Barat Daya"
    })
    void codesAreThoseOfKemendagri(String code, String name) {
        assertThat(region(code).name()).isEqualToIgnoringCase(name);
    }

    @Test
    void everyRegionHasAProvinceANameAndASource() {
        assertThat(STANDARD.regions()).allSatisfy(region -> {
            assertThat(STANDARD.findRegion(region.code().province())).isPresent();
            assertThat(region.name()).isNotBlank().isEqualTo(region.name().strip());
            assertThat(region.citation().work()).isNotBlank();
            assertThat(region.name().startsWith("Kabupaten "))
                    .as(region.name())
                    .isEqualTo(region.level() == Level.REGENCY);
        });
        assertThat(STANDARD.regions())
                .filteredOn(region -> region.level() == Level.CITY)
                .allMatch(region -> region.name().startsWith("Kota "));
    }

    @Test
    void everyCodeIsFoundByNumber() {
        assertThat(STANDARD.regions())
                .allSatisfy(region -> assertThat(STANDARD.region(region.code())).isSameAs(region));
        assertThat(province(65)).isPresent();
        assertThat(province(96)).isPresent();
        assertThat(province(97)).isEmpty();
        assertThat(province(0)).isEmpty();
        assertThat(STANDARD.findRegion(RegionCode.parse("99.99"))).isEmpty();
        assertThat(STANDARD.regions()).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
    }

    @Test
    void wrongTablesAreRefused() {
        var java = made("99", Level.PROVINCE, null, null);
        var city = made("99.71", Level.CITY, null, null);
        assertThat(RegionRegister.of(List.of(city, java)).regions()).containsExactly(java, city);
        assertRefused("99.71 stands twice", java, city, city);
        assertRefused("the province of 99.71", city);
        assertRefused("the successor of 99.72", java, made("99.72", Level.CITY, "2022-11-08", "99.73"));
    }

    @Test
    void successorsThatGoInACircleAreRefused() {
        var province = made("99", Level.PROVINCE, null, null);
        assertRefused("not in force for longer", province, made("99.71", Level.CITY, "2022-11-08", "99.71"));
        assertRefused(
                "not in force for longer",
                province,
                made("99.71", Level.CITY, "2022-11-08", "99.72"),
                made("99.72", Level.CITY, "2022-11-09", "99.71"));
    }

    @Test
    void successorOfASuccessorCounts() {
        var province = made("99", Level.PROVINCE, null, null);
        var first = made("99.71", Level.CITY, "2022-11-08", "99.72");
        var second = made("99.72", Level.CITY, "2025-04-24", "99.73");
        var third = made("99.73", Level.CITY, null, null);
        var register = RegionRegister.of(List.of(province, third, second, first));
        assertThat(register.current(first, day("2022-11-08"))).isSameAs(first);
        assertThat(register.current(first, day("2022-11-09"))).isSameAs(second);
        assertThat(register.current(first, day("2025-04-24"))).isSameAs(second);
        assertThat(register.current(first, day("2025-04-25"))).isSameAs(third);
    }

    @ParameterizedTest
    @CsvSource({
        "99, REGENCY",
        "99, CITY",
        "99.01, PROVINCE",
        "99.01, CITY",
        "99.69, CITY",
        "99.70, REGENCY",
        "99.70, CITY",
        "99.71, REGENCY",
        "99.71, PROVINCE"
    })
    void levelAndCodeAgree(String code, Level level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> made(code, level, null, null))
                .withMessageContaining(code);
    }

    @Test
    void successorAndLastDayBelongTogether() {
        assertThat(made("99.69", Level.REGENCY, null, null).successor()).isEmpty();
        assertThat(made("99.71", Level.CITY, null, null).successor()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> made("99.71", Level.CITY, "2022-11-08", null));
        assertThatIllegalArgumentException().isThrownBy(() -> made("99.71", Level.CITY, null, "99.72"));
    }

    private static void assertRefused(String reason, Region... regions) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionRegister.of(List.of(regions)))
                .withMessageContaining(reason);
    }

    private static Region made(String code, Level level, String last, String successor) {
        return new Region(
                RegionCode.parse(code),
                "Contoh",
                level,
                Validity.closed(Optional.empty(), Optional.ofNullable(last).map(LocalDate::parse)),
                Optional.ofNullable(successor).map(RegionCode::parse),
                Citation.of("A test", Reliability.INFERENCE));
    }

    private static Optional<Region> province(int number) {
        return STANDARD.findRegion(RegionCode.ofProvince(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"64.04", "64.05", "64.06", "64.10", "64.73", "73.19", "73.20", "73.21", "73.23", "73.25"})
    void codesGivenUpEarlierAreKnownInNiksOnly(String text) {
        var code = RegionCode.parse(text);
        assertThat(STANDARD.isKnownInNiks(code)).isTrue();
        assertThat(STANDARD.findRegion(code)).isEmpty();
        assertThat(STANDARD.formerCodes())
                .hasSize(10)
                .filteredOn(former -> former.code().equals(code))
                .singleElement()
                .satisfies(former -> assertThat(former.citation().reliability()).isEqualTo(Reliability.INFERENCE));
    }

    @ParameterizedTest
    @CsvSource({"3471, true", "9101, true", "6403, true", "6407, true", "6474, true", "6475, false", "3999, false"})
    void otherCodesAreKnownInNiksWhereARegionHasThem(int number, boolean isKnown) {
        assertThat(STANDARD.isKnownInNiks(RegionCode.ofRegency(number))).isEqualTo(isKnown);
    }
}
