package id.msme.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.text.Counted;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Messages ENGLISH = Words.of(Language.EN);

    /** A text with every place filled by a number. */
    private static String text(Messages words, String key, int number) {
        Map<String, String> arguments = words.places(key).stream()
                .collect(Collectors.toMap(Function.identity(), place -> Integer.toString(number)));
        return Counted.text(words, key, number == 1, arguments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "progress.now | 1 record, 1/s | 2 records, 2/s",
                "progress.end | 1 record in 1 s, 1 a second | 2 records in 2 s, 2 a second",
                "cohort.title | Readiness of 1 MSME (model 1 1) | Readiness of 2 MSMEs (model 2 2)",
                "progress.pace.of | or 1 a month, for 1 day | or 2 a month, for 2 days",
                "chart.counts | 1, 1 report of 1, in 1 | 2, 2 reports from 2 to 2, the last in 2",
            })
    void oneIsInTheSingular(String key, String one, String two) {
        assertThat(text(ENGLISH, key, 1)).isEqualTo(one);
        assertThat(text(ENGLISH, key, 2)).isEqualTo(two);
        assertThat(text(Words.of(Language.ID), key, 1)).contains("1").doesNotContain("?");
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(Words.of(Language.ID).keys()).isEqualTo(ENGLISH.keys());
    }
}
