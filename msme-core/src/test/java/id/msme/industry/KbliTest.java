package id.msme.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.finding.FindingException;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.testkit.Contracts;
import id.msme.text.Codes;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KbliTest {

    /** The section letter of each division 00 to 99, a dot where there is none. */
    private static final String SECTIONS_2020 = ".AAA.BBBBB" + "CCCCCCCCCC" + "CCCCCCCCCC" + "CCCC.DEEEE" + ".FFF.GGG.H"
            + "HHHH.II.JJ" + "JJJJKKK.LM" + "MMMMMM.NNN" + "NNN.OPQQQ." + "RRRRSSSTTU";

    private static final String SECTIONS_2025 = ".AAA.BBBBB" + "CCCCCCCCCC" + "CCCCCCCCCC" + "CCCC.DEEEE" + ".FFF..GG.H"
            + "HHHH.II.JJ" + "JKKKLLL.MN" + "NNNNNN.OOO" + "OOO.PQRRR." + "SSSSTTTUUV";

    private static final KbliRegister STANDARD = KbliRegister.standard();

    private static KbliEdition edition(int year) {
        return STANDARD.editions().stream()
                .filter(edition -> edition.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static KbliCode inDivision(int division) {
        return KbliCode.parse(String.format(java.util.Locale.ROOT, "%02d111", division));
    }

    @Test
    void sectionsOfEveryDivision() {
        assertThat(sections(edition(2020))).isEqualTo(SECTIONS_2020);
        assertThat(sections(edition(2025))).isEqualTo(SECTIONS_2025);
    }

    private static String sections(KbliEdition edition) {
        var letters = new StringBuilder();
        for (int division = 0; division < 100; division++) {
            letters.append(
                    edition.section(inDivision(division)).map(String::valueOf).orElse("."));
        }
        return letters.toString();
    }

    @Test
    void sectionsAndDivisionsAreAsManyAsTheRegulationsSay() {
        assertThat(edition(2020).sections()).hasSize(88);
        assertThat(edition(2020).sections().values().stream().distinct()).hasSize(21);
        assertThat(edition(2025).sections()).hasSize(87);
        assertThat(edition(2025).sections().values().stream().distinct()).hasSize(22);
    }

    /** BPS Regulation 7/2025: from 2025-12-18; the codes before may be used to 2026-06-18 (art. 5). */
    @ParameterizedTest
    @CsvSource({
        "2019-06-01, true, false",
        "2025-12-17, true, false",
        "2025-12-18, true, true",
        "2025-12-19, true, true",
        "2026-06-17, true, true",
        "2026-06-18, true, true",
        "2026-06-19, false, true",
        "2030-01-01, false, true"
    })
    void editionsMayBeUsed(LocalDate day, boolean is2020, boolean is2025) {
        assertThat(edition(2020).validity().includes(day)).isEqualTo(is2020);
        assertThat(edition(2025).validity().includes(day)).isEqualTo(is2025);
    }

    @Test
    void newestEditionOfEachDivision() {
        for (int division = 0; division < 100; division++) {
            var newest = STANDARD.newestWith(inDivision(division))
                    .map(KbliEdition::year)
                    .orElse(0);
            int expected =
                    SECTIONS_2025.charAt(division) != '.' ? 2025 : SECTIONS_2020.charAt(division) != '.' ? 2020 : 0;
            assertThat(newest).as("division " + division).isEqualTo(expected);
        }
        assertThat(IntStream.range(0, 100).filter(division -> isOnlyIn2020(division)))
                .containsExactly(45);
    }

    private static boolean isOnlyIn2020(int division) {
        return STANDARD.newestWith(inDivision(division))
                .filter(edition -> edition.year() == 2020)
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10792", "14111", "47711", "16293", "47911", "47901", "00000", "99999", "01111"})
    void fiveDigitsAreACode(String text) {
        var code = KbliCode.parse(text);
        assertThat(code).hasToString(text);
        assertThat(code.division()).isEqualTo(Integer.parseInt(text.substring(0, 2)));
        Contracts.assertTextForm(code, KbliCode::parse);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1411",
                "141111",
                "1411a",
                " 14111",
                "14111 ",
                "14.11",
                "1411.1",
                "14-11",
                "+1411",
                "-1411",
                "١٤١١١",
                "１４１１１",
                "१४१११",
                "1411\u0661",
                "1411\n",
                "1411\0"
            })
    void otherTextIsRefused(String text) {
        assertThat(KbliCode.find(text)).isEmpty();
        assertThat(Codes.kbli(text)).isEqualTo(Codes.INVALID);
        assertThatExceptionOfType(FindingException.class)
                .isThrownBy(() -> KbliCode.parse(text))
                .withMessageStartingWith("kbli.format: A KBLI code has five digits, such as 14111; found \"");
    }

    @Test
    void isAValue() {
        Contracts.assertValue(KbliCode.parse("01111"), KbliCode.find("01111").orElseThrow(), KbliCode.parse("01112"));
        assertThat(edition(2020).has(KbliCode.parse("45111"))).isTrue();
        assertThat(edition(2025).has(KbliCode.parse("45111"))).isFalse();
    }

    @Test
    void wrongEditionsAreRefused() {
        var one = made(2031, Map.of(1, 'A'));
        assertThat(KbliRegister.of(List.of(edition(2025), one)).editions()).containsExactly(edition(2025), one);
        assertThat(KbliRegister.of(List.of(one, edition(2025))).newestWith(inDivision(1)))
                .containsSame(one);
        assertThatIllegalArgumentException().isThrownBy(() -> KbliRegister.of(List.of(one, made(2031, Map.of()))));
        assertThatIllegalArgumentException().isThrownBy(() -> made(2031, Map.of(0, 'A')));
        assertThatIllegalArgumentException().isThrownBy(() -> made(2031, Map.of(100, 'A')));
        assertThatIllegalArgumentException().isThrownBy(() -> made(2031, Map.of(1, 'a')));
        assertThatIllegalArgumentException().isThrownBy(() -> made(2031, Map.of(1, '@')));
        assertThat(made(2031, Map.of(99, 'Z')).section(KbliCode.parse("99000"))).contains('Z');
    }

    private static KbliEdition made(int year, Map<Integer, Character> sections) {
        return new KbliEdition(year, sections, Validity.always(), Citation.of("A test", Reliability.INFERENCE));
    }
}
