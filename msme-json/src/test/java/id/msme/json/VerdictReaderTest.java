package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.msme.enrolment.Verdict;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.form.Member;
import id.msme.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictReaderTest {

    private static final String REJECTED =
            VerdictWriter.toJson(Records.judge(Records.bytes(Records.GOOD.replace("34.71", "99.99"))), Language.EN);

    @Provide
    Arbitrary<byte[]> records() {
        return Arbitraries.of(Lines.all().map(Lines.Line::bytes).toList());
    }

    @Property(tries = 400)
    void whatIsReadIsWrittenAsTheSameTextAgain(
            @ForAll("records") byte[] record, @ForAll Language language, @ForAll("names") String file)
            throws IOException {
        Verdict verdict = Records.judge(record);
        String json = VerdictWriter.toJson(verdict, language);
        ReportedVerdict read = VerdictReader.read(json);
        assertThat(read.toJson()).isEqualTo(json);
        assertThat(read.accepted()).isEqualTo(verdict.accepted());
        assertThat(read.scale()).isEqualTo(verdict.scale());
        assertThat(read.region()).isEqualTo(verdict.region());
        assertThat(read.findings().stream().map(found -> found.finding().orElseThrow()))
                .isEqualTo(verdict.findings());

        var line = new ByteArrayOutputStream();
        var writer = VerdictWriter.to(line, language);
        writer.write(7, file, verdict);
        writer.flush();
        String text = line.toString(StandardCharsets.UTF_8);
        assertThat(VerdictReader.read(line.toByteArray()).toJson() + "\n").isEqualTo(text);
        assertThat(VerdictReader.read(line.toByteArray()).line()).hasValue(7);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .all()
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
    }

    /** A code of the host that wrote the line keeps its message, and has no finding of this library. */
    @Test
    void customCodeIsRead() {
        FindingCode code = FindingCode.custom("x-no-tobacco", Severity.ERROR)
                .arguments("kbli")
                .message(Language.ID, "Bidang {kbli} tidak dilayani.")
                .message(Language.EN, "The field {kbli} is not served.")
                .build();
        Verdict verdict = EnrolmentReader.of(Records.VALIDATOR.withRule(
                        "no-tobacco", (submission, sink) -> sink.report(code, Member.KBLI, "12011")))
                .read(Records.GOOD);
        ReportedVerdict read = VerdictReader.read(VerdictWriter.toJson(verdict, Language.EN));
        assertThat(read.errors()).hasSize(1);
        ReportedFinding found = read.errors().get(0);
        assertThat(found.code()).isEqualTo("x-no-tobacco");
        assertThat(found.message()).isEqualTo("The field 12011 is not served.");
        assertThat(found.arguments()).containsEntry("kbli", "12011");
        assertThat(found.finding()).isEmpty();
        assertThat(read).hasToString("rejected MICRO in 34.71 [ERROR x-no-tobacco at /msme/kbli]");
    }

    @Test
    void aStandardFindingHasItsMessageInEachLanguage() {
        Finding found = VerdictReader.read(REJECTED).findings().get(0).finding().orElseThrow();
        assertThat(found.code()).isEqualTo(FindingCode.REGION_UNKNOWN);
        assertThat(found.message(Language.ID)).isNotEqualTo(found.message(Language.EN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "accepted":false   | "accepted":true    | /accepted: expected true exactly if no finding is an ERROR
            "accepted":false   | "accepted":"no"    | /accepted: expected true or false
            "severity":"ERROR" | "severity":"WARNING" | /findings/0/severity: expected ERROR, the severity of region.unknown
            "severity":"ERROR" | "severity":"FATAL" | /findings/0/severity: no severity
            region.unknown     | Zainal Marka       | /findings/0/code: expected a code such as nib.format
            /msme/region       | msme               | /findings/0/pointer: expected a JSON Pointer
            "scale":"MICRO"    | "scale":"MIKRO"    | /scale: no scale
            "region":null      | "region":"3471"    | /region: expected a region written PP.RR
            "id":"A-1"         | "id":1             | /id: expected a text
            "id":"A-1"         | "id":"A-1","no":1  | /no: no member "no"
            "id":"A-1"         | "line":0,"id":"A-1" | /line: expected a whole number from 1 to
            "accepted":false,  | ``                 | the member "accepted" is missing
            """)
    void whatIsNoVerdictIsRefusedWithItsPlace(String part, String other, String message) {
        String spoilt = REJECTED.replace(part, other);
        assertThat(spoilt).isNotEqualTo(REJECTED);
        assertThatThrownBy(() -> VerdictReader.read(spoilt))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining(message);
    }
}
