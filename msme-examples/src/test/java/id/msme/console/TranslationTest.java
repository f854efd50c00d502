package id.msme.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that no short run of a command brings forth. */
class TranslationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the input 2 is not what it was: not set then, b.jsonl now; delete the checkpoint to start anew"
                        + "| input 2 tidak sama seperti semula: dahulu belum ada, sekarang b.jsonl;"
                        + " hapus titik simpan untuk mulai dari awal",
                "the input 2 is not what it was: b.jsonl then, not set now; delete the checkpoint to start anew"
                        + "| input 2 tidak sama seperti semula: dahulu b.jsonl, sekarang tidak ada;"
                        + " hapus titik simpan untuk mulai dari awal",
            })
    void sentenceIsTranslated(String english, String indonesian) {
        assertThat(Translation.of(english, Language.ID)).isEqualTo(indonesian);
        assertThat(Translation.of(english, Language.EN)).isEqualTo(english);
    }
}
