package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Fact;
import id.msme.readiness.Official;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialReaderTest {

    private static final String GOOD = """
            {"format":"msme-official/1","id":"O-1","office":"dinas-contoh","assessedOn":"2024-05-20",
             "digitalLiteracy":{"skills":3.52,"ethics":3.68,"safety":3.12,"culture":3.84}}
            """;

    private static Official read(String text) {
        return OfficialReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void scoreOfItsOwn() {
        Official official = read(GOOD);
        assertThat(official.id()).isEqualTo("O-1");
        assertThat(official.office()).contains("dinas-contoh");
        assertThat(official.assess(Catalogue.standard().models().officials()))
                .hasToString("official-literacy 1: 63.5 READY");
        assertThat(official.evidence()
                        .statement(Fact.LITERACY_SAFETY)
                        .orElseThrow()
                        .measuredOn())
                .contains(LocalDate.of(2024, 5, 20));
    }

    @Test
    void pillarsMayBeLeftOut() {
        Official official = read("{\"format\":\"msme-official/1\",\"id\":\"O-2\",\"assessedOn\":\"2024-05-20\"}");
        assertThat(official.office()).isEmpty();
        assertThat(official.assess(Catalogue.standard().models().officials()).level())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "official/1 | official/2 | line 1, /format: expected \"msme-official/1\"",
                "O-1 | | line 1: an official has an id",
                "05-20 | 05-32 | line 1, /assessedOn: expected a date",
                "\"office\" | \"name\" | line 1, /name: no member \"name\"; valid: format, id",
                "3.68 | 0.999999 | line 2, /digitalLiteracy/ethics: digitalLiteracy.ethics is from 1 to 5; found 0.999999",
                "3.68 | 3.6800001 | line 2, /digitalLiteracy/ethics: digitalLiteracy.ethics has at most six decimal places; found 7",
                "3.68 | \"3.68\" | line 2, /digitalLiteracy/ethics: expected a number, got \"3.68\"",
                "culture | luck | line 2, /digitalLiteracy/luck: no member \"luck\"; valid: skills, ethics"
            })
    void faultsAreReportedWithTheirPlace(String good, String bad, String message) {
        String document = GOOD.replace(good, bad == null ? "" : bad);
        assertThat(document).isNotEqualTo(GOOD);
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> read(document))
                .withMessageStartingWith(message);
    }
}
