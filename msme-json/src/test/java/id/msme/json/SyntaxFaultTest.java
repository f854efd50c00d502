package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.finding.Finding;
import id.msme.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why and at which byte a record cannot be read. */
class SyntaxFaultTest {

    private static Finding finding(byte[] record) {
        return Records.judge(record).findings().get(0);
    }

    /** The fault is at the place of the caret, which is taken out; ~ is a byte of 1F. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"a\":^x}; unexpected",
                "{\"a\":^tru}; unexpected",
                "{\"a\":^'x'}; unexpected",
                "{\"a\":1,^}; unexpected",
                "{\"a\":1^]; unexpected",
                "{^a:1}; unexpected",
                "{\"a\" ^1}; unexpected",
                "{\"a\":^}; unexpected",
                "{\"a\":[1 ^2]}; unexpected",
                "{\"a\":^NaN}; nan",
                "{\"a\":^-Infinity}; nan",
                "{\"a\":[1,^NaN]}; nan",
                "{\"a\":^01}; bad-number",
                "{\"a\":^1.}; bad-number",
                "{\"a\":^.5}; bad-number",
                "{\"a\":^+1}; bad-number",
                "{\"a\":^\"x}; open-string",
                "{\"a\":\"x\",\"b\":^\"; open-string",
                "{\"a\":\"x^~\"}; control-character",
                "{\"a^~\":1}; control-character",
                "{\"a\":\"x^\\q\"}; bad-escape",
                "{\"a\":\"x^\\u12\"}; bad-escape",
                "{\"a\":1^; ends-early",
                "{^; ends-early",
                "{\"a\":^; ends-early",
                "{\"a\":[1,2^; ends-early",
                "{\"id\":\"A\",^; ends-early",
                "{\"a\":[1 , ^; ends-early",
                "{\"a\":{\"b\":1},^; ends-early",
                "{\"a\":tru^; ends-early",
                "{\"a\":-^; ends-early",
                "{\"a\":1.^; ends-early",
                "{\"a\":^tru,; unexpected",
                "{\"a\":^x; unexpected",
                "{\"a\":1,^,; unexpected",
                "{\"a\":[^,; unexpected",
                "{^,; unexpected",
                "{\"a\":1}^x; unexpected",
                "{\"a\":1}^{}; trailing",
                "{\"a\":1} ^2; trailing",
                "^[]; not-object",
                "^\"x\"; not-object",
                "^null; not-object",
                " ^12; not-object",
                "{\"a\":1} ^-12; trailing",
            })
    void reasonAndByteAreNamed(String marked, String reason) {
        String text = marked.replace('~', '\u001F');
        Finding finding = finding(Records.bytes(text.replace("^", "")));
        assertThat(finding.arguments())
                .containsEntry("reason", reason)
                .containsEntry("byte", Integer.toString(text.indexOf('^')));
    }

    @Test
    void badUtf8IsAtItsByte() {
        byte[] record = Records.bytes("{\"a\":\"bcd\"}");
        record[8] = (byte) 0xFF;
        assertThat(finding(record).arguments())
                .containsEntry("reason", "not-utf8")
                .containsEntry("byte", "8");
    }

    @Test
    void recordWithinAnArrayCountsFromItsOwnStart() {
        byte[] bytes = Records.bytes("....{\"a\":x}....");
        var verdict = EnrolmentReader.of(Records.VALIDATOR).read(bytes, 4, 7);
        assertThat(verdict.findings().get(0).arguments()).containsEntry("byte", "5");
    }

    @Test
    void messagesSayReasonAndByte() {
        Finding finding = finding(Records.bytes("{\"a\":NaN}"));
        assertThat(finding.message(Language.EN)).contains("NaN or Infinity").contains("at byte 5");
        assertThat(finding.message(Language.ID)).contains("NaN").contains("setelah 5 bita");
    }

    @Test
    void dateGivenAsANumberSaysSo() {
        Finding finding = finding(Records.bytes(Records.GOOD.replace("\"2019-05-20\"", "20190520")));
        assertThat(finding.toString()).contains("json.type").contains("/submittedOn");
        assertThat(finding.message(Language.EN))
                .isEqualTo("Expected a date in quotes, such as \"2024-05-31\"; found a number.");
    }

    @Test
    void unknownAndDuplicateNamesAreMaskedAlike() {
        Finding unknown = finding(Records.bytes(Records.with("\"Budi Santoso\":1")));
        Finding duplicate = finding(Records.bytes(Records.with("\"Budi Santoso\":1,\"Budi Santoso\":2")));
        assertThat(unknown.arguments().get("first"))
                .isEqualTo(duplicate.arguments().get("name"))
                .doesNotContain("Budi", "Santoso");
    }
}
