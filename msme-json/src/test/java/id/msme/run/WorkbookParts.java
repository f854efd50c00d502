package id.msme.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook that is written part by part, as no spreadsheet lets people write one. */
final class WorkbookParts {

    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WorkbookParts() {
        text(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + override("/xl/workbook.xml", "sheet.main")
                        + override("/xl/worksheets/sheet1.xml", "worksheet")
                        + override("/xl/sharedStrings.xml", "sharedStrings")
                        + override("/xl/styles.xml", "styles")
                        + "</Types>");
        text(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        text(
                "xl/workbook.xml",
                "<workbook" + MAIN + " xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        text(
                "xl/styles.xml",
                "<styleSheet" + MAIN
                        + "><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    }

    /** A workbook of one sheet, whose rows are given as XML. */
    static WorkbookParts ofRows(String rows) {
        return new WorkbookParts()
                .text(SHEET, "<worksheet" + MAIN + " xmlns:x=\"x\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** Adds the table of shared texts, whose entries are given as XML. */
    WorkbookParts sharing(String texts) {
        return text("xl/sharedStrings.xml", "<sst" + MAIN + ">" + texts + "</sst>");
    }

    /** Gives the workbook the names of "Strict Open XML". */
    WorkbookParts strict() {
        parts.replaceAll((name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Names the relationships of "Strict Open XML" at the entry of the sheet alone. */
    WorkbookParts strictAtItsSheet() {
        return changed(
                "xl/workbook.xml",
                workbook -> workbook.replace(" xmlns:r=\"" + RELATIONS + "\"", "")
                        .replace(" r:id=", " xmlns:q=\"http://purl.oclc.org/ooxml/officeDocument/relationships\" q:id=")
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a document type before the sheet. */
    WorkbookParts withDocumentType(String type) {
        return withSheet(sheet -> (type + sheet).getBytes(StandardCharsets.UTF_8));
    }

    /** Changes the sheet, or writes it in another encoding. */
    WorkbookParts withSheet(Function<String, byte[]> change) {
        return changed(SHEET, change);
    }

    private WorkbookParts changed(String name, Function<String, byte[]> change) {
        return part(name, change.apply(new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8)));
    }

    /** Gives the part of the sheet another name. */
    WorkbookParts withSheetIn(String name) {
        byte[] sheet = parts.remove(SHEET);
        return part("xl/" + name, sheet)
                .changed(
                        "xl/_rels/workbook.xml.rels",
                        text -> text.replace("worksheets/sheet1.xml", name).getBytes(StandardCharsets.UTF_8));
    }

    private WorkbookParts text(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a part. */
    WorkbookParts part(String name, byte... bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** A cell that holds its text itself. */
    static String cell(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String override(String name, String type) {
        return "<Override PartName=\"" + name + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + "spreadsheetml." + type + "+xml\"/>";
    }

    byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
