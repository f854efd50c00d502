package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that no spreadsheet lets people type, in workbooks that are written part by part. */
class WorkbookCellsTest {

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + part("/xl/workbook.xml", "sheet.main")
            + part("/xl/worksheets/sheet1.xml", "worksheet")
            + part("/xl/styles.xml", "styles")
            + "</Types>";

    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!"})
    void errorInTheFirstCellMakesNoCommentOfItsRow(String error) throws IOException {
        String rows = "<row r=\"1\">" + text("id") + text("program") + "</row>"
                + "<row r=\"2\"><c t=\"e\"><v>" + error + "</v></c>" + text("go-online") + "</row>"
                + "<row r=\"3\">" + text(error) + text("go-online") + "</row>";
        Path file = folder.resolve("cells.xlsx");
        Files.write(file, workbook(rows));
        var verdicts = new ByteArrayOutputStream();
        BulkRun.of(EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1)))
                .verdictsTo(verdicts)
                .run(List.of(BulkInput.of(file)));
        assertThat(verdicts.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("\"line\":2,", "\"accepted\":false", "\"pointer\":\"/id\"");
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"" + name + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + "spreadsheetml." + type + "+xml\"/>";
    }

    private static byte[] workbook(String rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", TYPES);
            add(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook" + MAIN + " xmlns:r=\"" + RELATIONS
                            + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            add(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet" + MAIN + "><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
            add(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
