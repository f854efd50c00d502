package id.msme.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.testkit.Contracts;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalInstrumentTest {

    @ParameterizedTest
    @CsvSource({
        "UU 20/2008, UU, 20, 2008",
        "Kepmendagri 300.2.2-2430/2025, Kepmendagri, 300.2.2-2430, 2025",
        "Peraturan BPS 7/2025, Peraturan BPS, 7, 2025",
        "X 1/1900, X, 1, 1900",
        "UU 1/2999, UU, 1, 2999"
    })
    void shortNameIsReadAndWritten(String text, String form, String number, int year) {
        var instrument = LegalInstrument.parse(text);
        assertThat(instrument)
                .isEqualTo(new LegalInstrument(form, number, year))
                .hasToString(text);
        Contracts.assertTextForm(instrument, LegalInstrument::parse);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "UU",
                "UU 20",
                "UU 20/08",
                "20/2008",
                "UU20/2008",
                "UU 20/20080",
                "UU 20/3000",
                "UU 20/0999",
                "UU 20/1899",
                " UU 20/2008",
                "UU 20/2008 ",
                "PMK 112/PMK.03/2022",
                "UU\n 20/2008"
            })
    void otherTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> LegalInstrument.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'',1,2000",
        "' ',1,2000",
        "' UU',1,2000",
        "'UU ',1,2000",
        "UU,'',2000",
        "UU,'1 a',2000",
        "UU,1/2,2000",
        "UU,1,1899",
        "UU,1,3000"
    })
    void partsThatCannotBeReadBackAreRefused(String form, String number, int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalInstrument(form, number, year));
    }

    @Test
    void isAValue() {
        Contracts.assertValue(
                LegalInstrument.of("UU", 20, 2008),
                LegalInstrument.parse("UU 20/2008"),
                LegalInstrument.of("PP", 7, 2021));
    }

    @Test
    void citationOfALawNamesLawAndArticle() {
        var citation = Citation.law(LegalInstrument.of("PP", 7, 2021), "art. 35(3)");
        assertThat(citation).hasToString("PP 7/2021, art. 35(3) [LAW]");
        assertThat(citation.date()).isEmpty();
        assertThat(Citation.of("A work", Reliability.DATA)).hasToString("A work [DATA]");
        assertThat(Citation.of("A page", "example.org", java.time.LocalDate.of(2020, 7, 29), Reliability.OFFICIAL))
                .hasToString("A page, example.org, 2020-07-29 [OFFICIAL]");
    }

    @Test
    void citationWithoutWorkOrWithABlankPlaceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Citation.of(" ", Reliability.LAW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Citation("A work", Optional.of(" "), Optional.empty(), Reliability.LAW));
    }
}
