package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.file.WrongColumnsException;
import id.msme.file.WrongFormException;
import id.msme.language.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same records in any form are judged alike. */
class FormsTest {

    private static final EnrolmentValidator VALIDATOR =
            EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));

    private static final List<String> RECORDS = List.of(
            record("A-1", "1234567890123", "250000000", "true"),
            record("A-2", "123", "250000000", "true"),
            record("A-3", "1234567890125", "\"much\"", "true"),
            record("A-4", "1234567890126", "90000000000", "false"));

    private static final String TABLE = """
            id;program;partner;submittedOn;consent;msme.name;nib;kbli;region;annualSales;channels
            A-1;go-online;shopee;2024-05-20;TRUE;Warung;1234567890123;14111;34.71;250000000;instagram|shopee
            # a comment
            A-2;go-online;shopee;2024-05-20;ya; Warung ;123;14111;34.71;250000000;instagram, shopee
            A-3;go-online;shopee;2024-05-20;1;"Warung";1234567890125;14111;34.71;much;instagram|shopee
            ;;;;;;;;;;
            A-4;go-online;shopee;2024-05-20;Tidak;Warung;1234567890126;14111;34.71;90000000000;instagram|shopee
            """;

    @TempDir
    private Path folder;

    private static String record(String id, String nib, String sales, String consent) {
        return "{\"id\":\"%s\",\"program\":\"go-online\",\"partner\":\"shopee\",\"submittedOn\":\"2024-05-20\","
                        .formatted(id)
                + "\"consent\":%s,\"msme\":{\"name\":\"Warung\",\"nib\":\"%s\",".formatted(consent, nib)
                + "\"kbli\":\"14111\",\"region\":\"34.71\",\"annualSales\":%s,".formatted(sales)
                + "\"channels\":[\"instagram\",\"shopee\"]}}";
    }

    @ParameterizedTest
    @CsvSource({
        "SEMICOLON,UTF-8,LF,x",
        "SEMICOLON,UTF-8,CRLF,x.csv",
        "SEMICOLON,UTF-16,CRLF,x",
        "TAB,UTF-8,CR,x.tsv",
        "TAB,UTF-16,LF,x.csv"
    })
    void tablesAreJudgedAsJson(String separator, String charset, String end, String name) throws IOException {
        String sign = separator.equals("TAB") ? "\t" : ";";
        String lineEnd = end.replace("CR", "\r").replace("LF", "\n");
        String text = TABLE.replace(";", sign).replace("\n", lineEnd);
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertThat(verdicts(name, bytes)).isEqualTo(verdicts("x.jsonl", lines()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void carriageReturnsInQuotesEndNoRow(String lineEnd) throws IOException {
        String cell = "\"one\rtwo\r\"";
        String text = TABLE.lines()
                .filter(row -> !row.startsWith("#") && !row.startsWith(";"))
                .map(row -> row + ";" + (row.startsWith("id") ? "remark" : cell))
                .collect(Collectors.joining(lineEnd, "", lineEnd));
        assertThat(verdicts("x.csv", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(verdicts("x.jsonl", lines()));
    }

    @Test
    void arraysAreJudgedAsLines() throws IOException {
        String array = "[\n" + String.join(",\n", RECORDS).replace(",\"msme\"", ",\n  \"msme\"") + "\n]\n";
        assertThat(verdicts("x.json", array.getBytes(StandardCharsets.UTF_8))).isEqualTo(verdicts("x.jsonl", lines()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice-office.xlsx", "libreoffice-office-1904.xlsx"})
    void workbooksOfLibreOfficeAreRead(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(FormsTest.class.getResourceAsStream("files/" + name), name)) {
            Files.copy(in, file);
        }
        var verdicts = new ByteArrayOutputStream();
        BulkReport report = BulkRun.of(VALIDATOR).verdictsTo(verdicts).run(file);
        assertThat(report.ignoredColumns()).contains(List.of("Catatan lain"));
        assertThat(report.tally().accepted()).isEqualTo(1);
        assertThat(report.tally().findings())
                .containsEntry("cell.lossy", 1L)
                .containsEntry("region.unknown", 1L)
                .containsEntry("value.range", 1L)
                .hasSize(3);
        assertThat(verdicts.toString(StandardCharsets.UTF_8)).contains("{\"line\":6,", "34.70");
        assertThatThrownBy(() -> BulkRun.of(VALIDATOR).run(List.of(BulkInput.ofSheet(file, "Catatan"))))
                .hasRootCauseInstanceOf(WrongColumnsException.class);
    }

    @Test
    void unreadableRowsAreOneCell() throws IOException {
        var rejected = new ByteArrayOutputStream();
        byte[] table = "id,nik\nA,1,2\n\"B\n,3\n".getBytes(StandardCharsets.UTF_8);
        BulkRun.of(VALIDATOR)
                .language(Language.EN)
                .rejectedTo(rejected)
                .run(List.of(BulkInput.of("x.csv", new ByteArrayInputStream(table))));
        assertThat(rejected.toString(StandardCharsets.UTF_8))
                .isEqualTo("id,nik,findings,messages\n"
                        + "\"A,1,2\",,row.syntax,The row cannot be read: it has more cells than the header.\n"
                        + "\"\"\"B\n,3\n\",,row.syntax,\"The row cannot be read: a quotation mark is not closed, "
                        + "so everything after it is one cell.\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,nik\n", "id,nik", "\uFEFFid,nik\r\n# a comment\r\n,\r\n"})
    void tableWithoutRowsHasTheHeaderOfItsRejectedRows(String table) throws IOException {
        var rejected = new ByteArrayOutputStream();
        BulkRun.of(VALIDATOR)
                .rejectedTo(rejected)
                .run(List.of(
                        BulkInput.of("x.csv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))),
                        BulkInput.of("y.csv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)))));
        assertThat(rejected.toString(StandardCharsets.UTF_8)).isEqualTo("id,nik,findings,messages\n");
    }

    @ParameterizedTest
    @CsvSource({
        "x.csv, UTF-32LE, '', UTF-32 x-LE",
        "x.csv, UTF-32BE, '', UTF-32 x-BE",
        "x.jsonl, UTF-32LE, '\uFEFF', UTF-32",
        "x.csv, UTF-32BE, '\uFEFF', UTF-32",
        "x.csv, UTF-16LE, '', UTF-16LE",
        "x.tsv, UTF-16BE, '', UTF-16BE",
        "x.jsonl, UTF-16LE, '', UTF-16LE",
    })
    void textInAnotherEncodingIsNamed(String name, String charset, String mark, String named) {
        byte[] bytes = (mark + "id,program\nA-1,go-online\n").getBytes(Charset.forName(charset));
        assertThatThrownBy(
                        () -> BulkRun.of(VALIDATOR).run(List.of(BulkInput.of(name, new ByteArrayInputStream(bytes)))))
                .rootCause()
                .isInstanceOf(WrongFormException.class)
                .hasMessageStartingWith("it looks like text in " + charset.substring(0, 6))
                .hasMessageEndingWith("iconv -f " + named.replace(" x-", "") + " -t UTF-8");
    }

    @Test
    void separatorsAreNamedWhereNoneIsFound() {
        byte[] bytes = "id|program|partner\nA-1|go-online|shopee\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() ->
                        BulkRun.of(VALIDATOR).run(List.of(BulkInput.of("x.csv", new ByteArrayInputStream(bytes)))))
                .rootCause()
                .isInstanceOf(WrongColumnsException.class)
                .hasMessageEndingWith("; cells are separated by a comma, a semicolon or a tab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004x", "%PDF-1.7", "{\"format\":\"msme-summary/1\"}", "{\n\"id\":\"A\"\n}\n"})
    void whatHoldsNoRecordsIsNamedBeforeAnythingIsWritten(String start) throws IOException {
        Path output = folder.resolve("verdicts.jsonl");
        Files.writeString(output, "kept");
        byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> BulkRun.of(VALIDATOR)
                        .verdictsTo(output)
                        .run(List.of(BulkInput.of("-", new ByteArrayInputStream(bytes)))))
                .hasRootCauseInstanceOf(WrongFormException.class);
        assertThat(output).hasContent("kept");
    }

    @ParameterizedTest
    @CsvSource({
        "msme-receipt/1, msme-receipt/1",
        "msme-Siti 3471015555550001, m*** ***",
        "msme-3471015555550001, msme-*",
    })
    void formatOfAnotherDocumentIsShownIfItIsOne(String format, String shown) {
        byte[] bytes = ("{\"format\":\"" + format + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> BulkRun.of(VALIDATOR).run(List.of(BulkInput.of("-", new ByteArrayInputStream(bytes)))))
                .rootCause()
                .hasMessage("it is another document, " + shown + "; give files of enrolments here");
    }

    private static byte[] lines() {
        return String.join("\n", RECORDS).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> verdicts(String name, byte[] bytes) throws IOException {
        var verdicts = new ByteArrayOutputStream();
        BulkRun.of(VALIDATOR).verdictsTo(verdicts).run(List.of(BulkInput.of(name, new ByteArrayInputStream(bytes))));
        return verdicts.toString(StandardCharsets.UTF_8)
                .replaceAll("\"line\":[0-9]+,\"file\":\"[^\"]*\",", "")
                .replace("\"found\":\"string\"", "")
                .lines()
                .toList();
    }
}
