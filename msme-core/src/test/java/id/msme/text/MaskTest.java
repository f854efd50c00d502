package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "1234567890123, 0, 4, *********0123",
        "3171991708450001, 2, 2, 31************01",
        "12345, 2, 2, 12*45",
        "1234, 2, 2, ****",
        "123, 2, 2, ***",
        "'', 2, 2, ''",
        "12, 0, 0, **",
        "12345, 4, 0, 1234*",
        "12345, 0, 1, ****5"
    })
    void middleShowsOnlyTheEnds(String text, int first, int last, String masked) {
        assertThat(Mask.middle(text, first, last)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "shopee, shopee",
        "'', ''",
        "a1b22c333, a*b*c*",
        "3171991708450001, *",
        "nik 3171-9917, nik *-*",
        "a\u0661\u0662b, a*b",
        "a\uFF11b, a*b",
        "a\u0966\uD835\uDFD9b, a*b",
        "'a\tb\u0085\u0007c', a*b**c",
        "1\t2, ***",
        "𝄞𝄞, 𝄞𝄞"
    })
    void nameHidesDigitsAndControls(String text, String masked) {
        assertThat(Mask.name(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "go-onlin, go-onlin",
        "SHOPEE, SHOPEE",
        "shop_2.x, shop_*.x",
        "3171991708450001, *",
        "Siti, S***",
        "shopeSiti, s***",
        "SHOPEe, S***",
        "Siti Rahmawati, S*** R***",
        "siti rahmawati, s*** r***",
        "siti@contoh.id, s***",
        "Sítí, S***",
        "'9 Mei', '*** M***'",
        "'', ''",
    })
    void codeShowsNoName(String text, String masked) {
        assertThat(Mask.code(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"annualSale, annualSale", "NIK, NIK", "Siti, S***", "siti rahmawati, s*** r***", "3171991708450001, *"})
    void nameOfAMemberMayHaveLargeLettersWithin(String text, String masked) {
        assertThat(Mask.member(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"39, 39", "40, 40", "41, 40", "4096, 40"})
    void nameIsCutAtFortyCharacters(int length, int shown) {
        assertThat(Mask.name("x".repeat(length))).hasSize(shown);
        assertThat(Mask.name("𝄞".repeat(length)).codePoints()).hasSize(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "Akademi Instagram, Akademi Instagram",
        "kelas 2026, kelas 2026",
        "'x\n\u001b[2J\u202Ey', x??[2J?y",
        "12345, 12345",
        "a123456, a*",
        "Siti 081234567890, S*** ***",
        "Siti 0812-3456-7890, S*** ***",
        "naik-kelas-2026-2027, naik-kelas-2026-2027",
        "0812-3456-7890, *-*-*",
        "'', ''",
    })
    void whatAnAuthorWroteIsShownUnlessItCouldBeAPersonsNumber(String text, String shown) {
        assertThat(Mask.quoted(text)).isEqualTo("\"" + shown + "\"");
    }

    @ParameterizedTest
    @CsvSource({"40, ''", "41, …", "4096, …"})
    void whatAnAuthorWroteIsCutAtFortyCharacters(int length, String end) {
        for (String character : List.of("x", "Ä", "𝄞")) {
            assertThat(Mask.quoted(character.repeat(length))).isEqualTo("\"" + character.repeat(40) + end + "\"");
        }
        assertThat(Mask.quoted("x".repeat(length) + "3171991708450001")).doesNotContain("3", "1");
    }
}
