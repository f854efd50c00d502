package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final String LONG = "x".repeat(4_097);
    private static final String SHOWN = "; found \"" + "x".repeat(40) + "…\"";

    @Test
    void lengthIsNamedWithWhatWasFound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.requireName("the name of the program", "p", LONG))
                .withMessage("the name of the program p: expected a name of at most 200 characters" + SHOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.requireEdition("the edition", LONG))
                .withMessage("the edition: expected an edition of at most 64 characters" + SHOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.requireLine("the work", LONG))
                .withMessage("the work: expected a text of at most 4,096 characters" + SHOWN);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "' \u3000', ' \u3000'", "'a\nb', a?b", "a\u2028b, a?b", "'Siti\t3171991708450001', S*** ***"})
    void textThatIsNotOnOneLineIsNamedAndMadeSafe(String text, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.requireLine("the work", text))
                .withMessage("the work: expected a text that is not blank, without control characters; found \"" + shown
                        + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "UMKM Go Online", "Warung “Kopi” – 咖啡", "a\u00a0b", " x "})
    void lineIsAnswered(String text) {
        assertThat(Texts.requireLine("the work", text)).isEqualTo(text);
        assertThat(Texts.requireName("the name", "", text)).isEqualTo(text);
        assertThat(Texts.requireEdition("the edition", text)).isEqualTo(text);
    }
}
