package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.msme.finding.FindingCode;
import id.msme.finding.FindingTexts;
import id.msme.language.Language;
import id.msme.language.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run with messages of the application. */
class TextsTest {

    private static final FindingTexts TEXTS =
            FindingTexts.standard().with(FindingCode.CONSENT_MISSING, new Wording("Setujui dahulu.", "Consent first."));
    private static final String TABLE = """
            id,program,partner,submittedOn,consent,name,nib,kbli,region,annualSales
            A-1,go-online,shopee,2019-05-20,tidak,Batik,123,14111,34.71,250000000
            """;
    private static final String STANDARD = "A NIB has 13 digits; found 3 characters.";

    @TempDir
    Path folder;

    @Test
    void standInVerdictsAndBesideRejectedRows() throws IOException {
        var verdicts = new ByteArrayOutputStream();
        var rejected = new ByteArrayOutputStream();

        BulkRun.of(Ran.VALIDATOR)
                .texts(TEXTS)
                .language(Language.EN)
                .verdictsTo(verdicts)
                .rejectedTo(rejected)
                .run(List.of(BulkInput.of("x.csv", new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)))));

        assertThat(verdicts.toString(StandardCharsets.UTF_8))
                .contains("\"message\":\"Consent first.\"", "\"message\":\"" + STANDARD + "\"");
        assertThat(rejected.toString(StandardCharsets.UTF_8)).contains("consent: Consent first. nib: " + STANDARD);
    }

    /** Messages are in the outputs: a run does not go on with others. */
    @Test
    void areASettingOfACheckpoint() throws IOException {
        var work = new Workplace(folder);
        work.add("in", Lines.file(3, 5_000));
        work.runAndKillAfter(2, work.prepare(Ran.VALIDATOR).texts(TEXTS));

        BulkException other = catchThrowableOfType(BulkException.class, () -> work.run(work.prepare(Ran.VALIDATOR)));
        assertThat(other).rootCause().hasMessageContaining("texts of messages");

        work.run(work.prepare(Ran.VALIDATOR).texts(TEXTS));
    }
}
