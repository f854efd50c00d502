package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"-1|-1 records", "0|0 records", "1|1 record", "2|2 records", "1001|1,001 records"})
    void onlyOneIsInTheSingular(long number, String text) {
        assertThat(Counted.of(number, "record")).isEqualTo(text);
        assertThat(Counted.of(number, "law on scales", "laws on scales"))
                .isEqualTo(text.replace("records", "laws on scales").replace("record", "law on scales"));
    }

    @ParameterizedTest
    @CsvSource({"party, parties", "day, days", "known key, known keys", "MSME, MSMEs", "y, ys"})
    void pluralEndsInS(String noun, String plural) {
        assertThat(Counted.of(1, noun)).isEqualTo("1 " + noun);
        assertThat(Counted.of(3, noun)).isEqualTo("3 " + plural);
    }
}
