package id.msme.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    /** Indonesian has the old code in; whoever speaks neither language is answered in English. */
    @ParameterizedTest
    @CsvSource({"id, ID", "id-ID, ID", "in, ID", "en, EN", "en-GB, EN", "ms, EN", "jv-ID, EN", "und, EN"})
    void localeHasALanguage(String tag, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
    }
}
