package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.file.WrongColumnsException;
import id.msme.json.ColumnMapReader;
import id.msme.json.DocumentException;
import id.msme.language.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a partner's own headers mean is said by a map, and a wrong map is refused before anything is read. */
class ColumnsTest {

    private static final EnrolmentValidator VALIDATOR =
            EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));

    private static final String RIGHT = "program,partner,submittedOn,consent,name,nib,kbli,region,annualSales";
    private static final String CELLS = "go-online,shopee,2024-05-20,ya,Warung,1234567890123,14111,34.71,250000000";

    private static Map<String, Long> findings(String map, String table) throws IOException {
        return BulkRun.of(VALIDATOR)
                .columns(ColumnMapReader.read(bytes("{\"format\":\"msme-columns/1\"," + map + "}")))
                .run(List.of(BulkInput.of("x.csv", new ByteArrayInputStream(bytes(table)))))
                .tally()
                .findings();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A table with one more column, which is mapped. */
    private static Map<String, Long> withColumn(String to, String cell) throws IOException {
        String name = to.startsWith("{") ? to : '"' + to + '"';
        return findings("\"columns\":{\"X\":" + name + "}", "id,X," + RIGHT + "\nA-1," + cell + "," + CELLS + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'to':'establishedOn','date':'dd/MM/yyyy'}|29/02/2020|",
                "{'to':'establishedOn','date':'dd/MM/yyyy'}|29/02/2021|date.format",
                "{'to':'establishedOn','date':'dd/MM/yyyy'}|1/2/2021|date.format",
                "{'to':'establishedOn','date':'dd/MM/yyyy'}|2020-02-29|date.format",
                "{'to':'establishedOn','date':'d MMM uuuu'}|1 Feb 2021|",
                "{'to':'msme.netAssets','thousands':'.'}|1.250.000|",
                "{'to':'msme.netAssets','thousands':'.'}|1250000|",
                "{'to':'msme.netAssets','thousands':'.'}|12.50.000|json.type",
                "{'to':'msme.netAssets','thousands':'.'}|\"1.250,00\"|json.type",
                "{'to':'netAssets','thousands':' '}|1 250 000|",
                "{'to':'rating','thousands':'.'}|1.000|value.range",
                "{'to':'rating','thousands':'.'}|4.5|",
                "{'to':'independent','true':['Mandiri'],'false':['Cabang']}|MANDIRI|",
                "{'to':'independent','true':['Mandiri'],'false':['Cabang']}|Cabang|scale.not-independent",
                "{'to':'independent','true':['Mandiri'],'false':['Cabang']}|ya|",
                "{'to':'independent','true':['Mandiri'],'false':['Cabang']}|Lain|json.type",
                "netAssets|99999999999999999999|value.range",
                "netAssets|9999999999999999999999999999999999999999999999999999999999999999999999|value.range",
                "netAssets|-9999999999999999999999999999999999999999999999999999999999999999999999|value.range",
                "{'to':'netAssets','thousands':'.'}|9.999.999.999.999.999.999.999.999.999.999.999.999.999.999.999.999.999.999.999.999.999.999.999.999.999|value.range",
                "rating|9999999999999999999999999999999999999999999999999999999999999999999999|value.range",
                "rating|4.9999999999999999999999999999999999999999999999999999999999999999999999|value.range",
                "channels|instagram;warung|channel.unknown",
                "readiness.trainings.2.mode|ONLINE|value.unknown",
            })
    void cellIsReadAsItIsMapped(String to, String cell, String code) throws IOException {
        Map<String, Long> expected = code == null ? Map.of() : Map.of(code, 1L);
        assertThat(withColumn(to.replace('\'', '"'), cell)).isEqualTo(expected);
    }

    /** BENAR and SALAH are what a spreadsheet in Indonesian shows, and text where it was saved as CSV. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "EN|consent|BENAR|Expected true or false (only in a table also ya or tidak, 1 or 0); found a text.",
                "ID|consent|SALAH|Seharusnya true atau false (hanya di tabel juga ya atau tidak, 1 atau 0); "
                        + "yang ditemukan teks.",
                "EN|consent|2|Expected true or false (only in a table also ya or tidak, 1 or 0); found a number.",
                "EN|Setuju|nein|Expected ok, setuju, true, ya, 1 / tak, tidak, false, 0; found a text.",
                "ID|Setuju|nein|Seharusnya ok, setuju, true, ya, 1 / tak, tidak, false, 0; yang ditemukan teks."
            })
    void messageOnAFlagNamesTheTextsThatAreAccepted(Language language, String header, String cell, String message)
            throws IOException {
        var rejected = new ByteArrayOutputStream();
        String map = "{\"format\":\"msme-columns/1\",\"columns\":{"
                + "\"Setuju\":{\"to\":\"consent\",\"true\":[\"Setuju\",\"OK\"],\"false\":[\"tak\",\"Tidak\"]}}}";
        BulkRun run = BulkRun.of(VALIDATOR).language(language).rejectedTo(rejected);
        (header.equals("consent") ? run : run.columns(ColumnMapReader.read(bytes(map))))
                .run(List.of(BulkInput.of(
                        "x.csv",
                        new ByteArrayInputStream(bytes("id," + RIGHT.replace("consent", header) + "\nA-1,"
                                + CELLS.replace(",ya,", "," + cell + ",") + "\n")))));
        assertThat(rejected.toString(StandardCharsets.UTF_8).lines().skip(1))
                .singleElement()
                .asString()
                .endsWith(",json.type,\"" + header + ": " + message + "\"");
    }

    /** By the partner's header, or by the path of the member if it has no column; the record as a whole has none. */
    @Test
    void messagesBesideRejectedRowsNameTheirColumns() throws IOException {
        var rejected = new ByteArrayOutputStream();
        String map = "{\"format\":\"msme-columns/1\",\"columns\":{\"Omzet\\nsetahun\":\"annualSales\"},"
                + "\"constants\":{\"program\":\"go-online\",\"partner\":\"nobody\"}}";
        String table = """
                id,submittedOn,consent,name,nib,kbli,"Omzet
                setahun",employees,channels,readiness.trainings.2.mode
                A-1,2019-05-20,ya,Batik,1234567890123,14111,1.5,x,fax,FAR
                """;
        BulkRun.of(VALIDATOR)
                .language(Language.EN)
                .columns(ColumnMapReader.read(bytes(map)))
                .rejectedTo(rejected)
                .run(List.of(BulkInput.of("x.csv", new ByteArrayInputStream(bytes(table)))));
        assertThat(rejected.toString(StandardCharsets.UTF_8))
                .contains(
                        "partner: ",
                        "msme.region: ",
                        " Omzet setahun: Expected a whole number; found ",
                        " employees: Expected a whole number; found a text.",
                        " channels: ",
                        " readiness.trainings.2.mode: ");
    }

    @Test
    void mappedHeaderGoesBeforeOneOfThatName() throws IOException {
        String table = "id,NIB usaha," + RIGHT + "\nA-1,123," + CELLS + "\n";
        assertThat(findings("\"columns\":{\" nib USAHA \":\"nib\"}", table))
                .containsExactly(Map.entry("nib.format", 1L));
        assertThat(findings("\"columns\":{}", table)).isEmpty();
    }

    @Test
    void filledCellGoesBeforeAConstant() throws IOException {
        String map = "\"constants\":{\"program\":\"go-online\",\"submittedOn\":\"2024-05-20\",\"consent\":true}";
        String table = """
                id,program,partner,consent,name,nib,kbli,region,annualSales
                A-1,,shopee,,Warung,1234567890123,14111,34.71,250000000
                A-2,other,shopee,tidak,Warung,1234567890124,14111,34.71,250000000
                """;
        assertThat(findings(map, table)).isEqualTo(Map.of("program.unknown", 1L, "consent.missing", 1L));
    }

    @Test
    void numberThatASpreadsheetHoldsHasNoGroups() throws IOException {
        var workbook = new ByteArrayOutputStream();
        try (var book = new Workbook(workbook, "test", null)) {
            var sheet = book.newWorksheet("x");
            sheet.value(0, 0, "Omzet");
            sheet.value(1, 0, 450.125);
            sheet.value(2, 0, 450_125_000);
            sheet.value(3, 0, "450.125.000");
        }
        var map = ColumnMapReader.read(bytes("{\"format\":\"msme-columns/1\",\"columns\":{\"Omzet\":"
                + "{\"to\":\"annualSales\",\"thousands\":\".\"}}}"));
        var report = BulkRun.of(VALIDATOR)
                .columns(map)
                .run(List.of(BulkInput.of("x.xlsx", new ByteArrayInputStream(workbook.toByteArray()))));
        assertThat(report.tally().findings()).containsEntry("json.type", 1L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'columns':{'X':'msme.nibb'}|\"msme.nibb\"",
                "'columns':{'X':'msme'}|\"msme\"",
                "'columns':{'X':'readiness.trainings.0.mode'}|trainings.0",
                "'columns':{'X':'readiness.trainings.65.mode'}|trainings.65",
                "'columns':{'X':{'to':'nib','date':'dd/MM/yyyy'}}|msme.nib is no date",
                "'columns':{'X':{'to':'submittedOn','date':'qq'}}|expected a pattern of whole dates",
                "'columns':{'X':{'to':'submittedOn','date':'MM/yyyy'}}|expected a pattern of whole dates",
                "'columns':{'X':{'to':'name','thousands':'.'}}|msme.name is no number",
                "'columns':{'X':{'to':'netAssets','thousands':'..'}}|expected one character",
                "'columns':{'X':{'to':'netAssets','thousands':'5'}}|expected a sign between digits",
                "'columns':{'X':{'to':'consent','true':['a'],'false':['A']}}|a text stands for true and for false",
                "'columns':{'X':'nib','x ':'npwp'}|the header is mapped already",
                "'columns':{'X':'nib','Y':'msme.nib'}|msme.nib is mapped already",
                "'columns':{'':'nib'}|expected a header",
                "'columns':{'X':{'date':'dd/MM/yyyy'}}|to",
                "'columns':{'X':{'to':'nib','dates':'x'}}|dates",
                "'constants':{'programm':'x'}|programm",
                "'kolom':{}|kolom",
            })
    void wrongMapIsRefused(String map, String reason) {
        assertThatThrownBy(() -> findings(map.replace('\'', '"'), "id\nA\n"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "X|id,nib|the header has no column \"X\", which is mapped; found \"id\", \"nib\"",
                "X|id,x, X|the header names \"X\" twice",
                "id|id,ID,nib|the header names \"id\" twice"
            })
    void headerThatLacksWhatIsMappedIsRefused(String mapped, String header, String reason) {
        String map = "\"columns\":{\"" + mapped + "\":\"msme.owner.name\"}";
        assertThatThrownBy(() -> findings(map, header + "\n1,2,3\n"))
                .hasRootCauseInstanceOf(WrongColumnsException.class)
                .hasRootCauseMessage(reason);
    }

    @Test
    void twoColumnsForOneMemberAreRefused() {
        assertThatThrownBy(() -> findings("\"columns\":{}", "id,nib,msme.NIB\nA,1,2\n"))
                .hasRootCauseInstanceOf(WrongColumnsException.class)
                .hasRootCauseMessage("two columns hold msme.nib: \"nib\" and \"msme.NIB\"; leave out or rename one");
    }
}
