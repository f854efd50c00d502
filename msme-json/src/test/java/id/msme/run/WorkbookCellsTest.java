package id.msme.run;

import static id.msme.run.WorkbookParts.cell;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that no spreadsheet lets people type, in workbooks that are written part by part. */
class WorkbookCellsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c t=\"e\"><v>#N/A</v></c>",
                "<c t=\"e\"><v>#REF!</v></c>",
                "<c t=\"e\"><f>A9</f><v>#N/A</v></c>"
            })
    void errorInTheFirstCellMakesNoCommentOfItsRow(String error) throws IOException {
        String rows = "<row r=\"1\">" + cell("id") + cell("program") + "</row>"
                + "<row r=\"2\">" + error + cell("go-online") + "</row>"
                + "<row r=\"3\">" + cell("#N/A") + cell("go-online") + "</row>";
        assertThat(verdicts(WorkbookParts.ofRows(rows)).lines())
                .singleElement()
                .asString()
                .contains("\"line\":2,", "\"accepted\":false", "\"pointer\":\"/id\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "nik", "kbli", "submittedOn", "annualSales", "rating", "consent", "channels"})
    void errorIsRefusedInEveryMember(String column) throws IOException {
        for (String error : List.of("#REF!", "#DIV/0!", "#N/A", "#SPILL!")) {
            for (String formula : List.of("", "<f>A9</f>")) {
                assertThat(judged(column, "<c t=\"e\">" + formula + "<v>" + error + "</v></c>"))
                        .contains("\"code\":\"json.type\"", "an error of the spreadsheet such as #N/A")
                        .contains("/" + column + "\"");
            }
        }
        assertThat(judged("name", cell("#REF!"))).as("a text").doesNotContain("json.type");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-20",
        "2019-05-20T00:00:00",
        "2019-05-20T13:30:00.5",
        "2019-05-20T00:00:00.000Z",
    })
    void isoDateIsTheDay(String cell) throws IOException {
        for (String row : List.of(
                "<c s=\"0\" t=\"d\"><v>%s</v></c>",
                "<c t='d'><f>TODAY()</f><v>%s</v></c>",
                "<x:c\n t=\"d\"><x:v>%s</x:v></x:c>",
                "<c x=\">\" t = '&#100;'><v><![CDATA[%s]]></v></c>",
                "<c x=\"" + "y".repeat(1 << 14) + "\" t=\"d\"><v><?x ?>%s<!-- > --></v></c>")) {
            assertThat(judged("submittedOn", row.formatted(cell)))
                    .doesNotContain(
                            "date.", "json.type", "value.missing\",\"severity\":\"ERROR\",\"pointer\":\"/submittedOn");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-29", "2019-05-19T17:00:00Z", "2019-05-20T00:00:00+07:00", "T10:00:00", "x"})
    void isoDateThatIsNoCertainDayIsRefused(String cell) throws IOException {
        assertThat(judged("submittedOn", "<c t=\"d\"><v>" + cell + "</v></c>")).contains("date.format");
    }

    @Test
    void emptyIsoDateIsAbsent() throws IOException {
        assertThat(judged("submittedOn", "<c t=\"d\"/>")).contains("value.missing");
        assertThat(judged("submittedOn", "<c t=\"d\"><v/></c>")).contains("value.missing");
    }

    /** Of the days that spreadsheets count, one was never. */
    @ParameterizedTest
    @CsvSource({"59, 1900-02-28", "61, 1900-03-01"})
    void dayAfterFebruaryOf1900IsNoDate(int number, String date) throws IOException {
        assertThat(judged("establishedOn", "<c s=\"1\"><v>60</v></c>")).contains("date.format");
        assertThat(judged("establishedOn", "<c s=\"1\"><v>" + number + "</v></c>"))
                .as(date)
                .doesNotContain("date.format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E15", "1E18", "1E20", "1E400", "-1E400", "1E999999999"})
    void numberBeyondAnyRangeIsOutOfRange(String number) throws IOException {
        for (String column : List.of("annualSales", "rating")) {
            assertThat(judged(column, "<c><v>" + number.replace("1E15", "1E16") + "</v></c>"))
                    .contains("value.range")
                    .doesNotContain("json.type");
        }
    }

    @Test
    void strictWorkbookIsRead() throws IOException {
        WorkbookParts strict =
                rows("submittedOn", "<c t=\"d\"><v>2019-05-20</v></c>").strict();
        assertThat(verdicts(strict)).contains("\"line\":2,").doesNotContain("date.format");
        assertThat(verdicts(rows("name", cell("Toko")).strictAtItsSheet())).contains("\"line\":2,");
    }

    /** A workbook with ISO dates is rewritten for the library that reads it. */
    @Test
    void textsStayWhatTheyAreBesideIsoDates() throws IOException {
        String texts = cell("&lt;c t=&quot;d&quot;&gt;&amp;amp;<![CDATA[<v>]]>")
                + cell("one&#13;&#10;two\r\n\u00E9\u20AC&#x1F600;" + "\uD83D\uDE00".repeat(5_000))
                + "<c t=\"str\"><f>A1&lt;1</f><v>  x  </v></c><c><v>1.50</v></c><c t=\"b\"><v>1</v></c>";
        assertThat(rejected(texts + "<c t=\"d\"><v>2019-05-20</v></c>"))
                .isEqualTo(rejected(texts + cell("2019-05-20")))
                .contains("<c t=\"\"d\"\">&amp;<v>", "one\r\ntwo\n\u00E9\u20AC\uD83D\uDE00\uD83D\uDE00");
    }

    private String rejected(String cells) throws IOException {
        Path file = folder.resolve("texts.xlsx");
        String header = Stream.of("id", "name", "nik", "rating", "consent", "submittedOn")
                .map(WorkbookParts::cell)
                .collect(Collectors.joining());
        Files.write(
                file,
                WorkbookParts.ofRows("<row>" + header + "</row><row>" + cells + "</row>")
                        .zip());
        var rejected = new ByteArrayOutputStream();
        BulkRun.of(EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1)))
                .language(Language.EN)
                .rejectedTo(rejected)
                .run(List.of(BulkInput.of(file)));
        return rejected.toString(StandardCharsets.UTF_8);
    }

    private String judged(String column, String cell) throws IOException {
        return verdicts(rows(column, cell));
    }

    private static WorkbookParts rows(String column, String cell) {
        return WorkbookParts.ofRows(
                "<row>" + cell("id") + cell(column) + "</row><row>" + cell("A-1") + cell + "</row>");
    }

    private String verdicts(WorkbookParts workbook) throws IOException {
        Path file = folder.resolve("cells.xlsx");
        Files.write(file, workbook.zip());
        var verdicts = new ByteArrayOutputStream();
        BulkRun.of(EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1)))
                .language(Language.EN)
                .verdictsTo(verdicts)
                .run(List.of(BulkInput.of(file)));
        return verdicts.toString(StandardCharsets.UTF_8);
    }
}
