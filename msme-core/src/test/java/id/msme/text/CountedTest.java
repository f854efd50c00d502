package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.language.Messages;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

    @Test
    void textAboutOneIsInTheSingularIfItHasOne() {
        Messages messages = Messages.read(new ByteArrayInputStream(
                "held={n} counts held\nheld.1={n} count held\nof=of {n}\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(Counted.text(messages, "held", false, Map.of("n", "2"))).isEqualTo("2 counts held");
        assertThat(Counted.text(messages, "held", true, Map.of("n", "1"))).isEqualTo("1 count held");
        assertThat(Counted.text(messages, "of", true, Map.of("n", "1"))).isEqualTo("of 1");
    }

    @ParameterizedTest
    @CsvSource({"party, parties", "day, days", "known key, known keys", "MSME, MSMEs", "y, ys"})
    void pluralEndsInS(String noun, String plural) {
        assertThat(Counted.of(1, noun)).isEqualTo("1 " + noun);
        assertThat(Counted.of(3, noun)).isEqualTo("3 " + plural);
    }
}
