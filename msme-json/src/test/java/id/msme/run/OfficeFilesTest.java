package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.ColumnMapReader;
import id.msme.table.ColumnMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files as people have them, written by spreadsheets and libraries: each gives the right verdicts, or one clear line.
 * {@code files/README.md} says how each was made.
 */
class OfficeFilesTest {

    private static final EnrolmentValidator VALIDATOR =
            EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The first record is right, the second has no consent, and the NIB of the last is short. */
    private static final String AS_MEANT =
            "2 A-1 MICRO 32.10|3 A-2 MICRO 34.71 consent.missing|4 A-3 MICRO 31.74|5 A-4 MICRO 31.74 nib.format";

    private static final String EXPECTED = "no column of its header is known: expected names such as id, program, "
            + "partner, submittedOn, consent, msme.name, nib, nik, kbli, region, annualSales; filled cells found: ";

    private static final String HIDDEN = ", not shown because they may be personal data";

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                file("excel-csv-utf8.csv", AS_MEANT),
                file("excel-unicode-text.txt", AS_MEANT),
                file("google-sheets.csv", AS_MEANT),
                file("mac-cr.csv", AS_MEANT),
                file("excel-all-text.xlsx", AS_MEANT),
                file("excel-dates.xlsx", AS_MEANT),
                file("excel-1904.xlsx", AS_MEANT),
                file("excel-hidden.xlsx", AS_MEANT),
                file("excel-merged-header.xlsx", AS_MEANT),
                file("excel-rich.xlsx", AS_MEANT),
                file("libreoffice-1904.xlsx", AS_MEANT),
                file("libreoffice-hidden.xlsx", AS_MEANT),
                file("libreoffice-merged-header.xlsx", AS_MEANT),
                file("libreoffice-after-openpyxl.xlsx", AS_MEANT),
                file("pandas-excel.xlsx", AS_MEANT),
                file("excel-sheets.xlsx#Data 2024", AS_MEANT),
                file("bank-mapped.csv", AS_MEANT),
                file("excel-empty-rows-and-columns.xlsx", lines(5, 6, 7, 8)),
                file("pandas-records.json", lines(1, 1, 1, 1)),
                file("pandas-lines.json", lines(1, 2, 3, 4)),
                file("pandas-indent.json", lines(2, 27, 51, 73)));
    }

    static Stream<Arguments> faultyFiles() {
        String formulas = AS_MEANT + " json.type";
        String lossy = "2 A-1 MICRO 32.10 cell.lossy|3 A-2 MICRO 34.71 consent.missing|"
                + "4 A-3 MICRO 31.74 nib.format|5 A-4 MICRO 31.74 nib.format";
        String shown = "2 A-1 - - date.format json.type|3 A-2 - - date.format consent.missing json.type|"
                + "4 A-3 - - date.format json.type|5 A-4 - - date.format nib.format json.type";
        return Stream.of(
                // the number of employees of the last record is #DIV/0!
                file("excel-formulas.xlsx", formulas),
                file("libreoffice-formulas.xlsx", formulas),
                file("excel-numbers.xlsx", lossy),
                file("libreoffice-numbers.xlsx", lossy),
                file(
                        "excel-exponents.csv",
                        "2 A-1 MICRO 32.10 cell.lossy|3 A-2 MICRO 34.71 consent.missing cell.lossy|"
                                + "4 A-3 MICRO 31.74|5 A-4 MICRO 31.74 nib.format"),
                file("libreoffice-as-shown.csv", shown),
                file("libreoffice-utf-16.txt", shown),
                file(
                        "excel-benar-salah.csv",
                        "2 A-1 MICRO 32.10 json.type|3 A-2 MICRO 34.71 json.type|4 A-3 MICRO 31.74 json.type|"
                                + "5 A-4 MICRO 31.74 json.type nib.format"),
                file(
                        "quoted-line-feeds.csv",
                        "2 A-1 MICRO 32.10 text.format|4 A-2 MICRO 34.71 consent.missing|"
                                + "5 A-3 MICRO 31.74 channel.unknown|7 A-4 MICRO 31.74 nib.format"),
                file(
                        "windows-1252.csv",
                        "2 A-1 MICRO 32.10|3 A-2 MICRO 34.71 consent.missing|4 A-3 MICRO 31.74|5 - - - row.syntax"),
                file(
                        "pandas-index.csv",
                        "2 A-1 MICRO 32.10 json.type|3 A-2 MICRO 34.71 consent.missing json.type|"
                                + "4 A-3 MICRO 31.74 json.type|5 A-4 MICRO 31.74 nib.format"),
                file(
                        "pandas-floats.csv",
                        "2 A-1 MICRO 32.10 nik.format json.type|3 A-2 MICRO 34.71 consent.missing json.type|"
                                + "4 A-3 MICRO 31.74 nib.format json.type|5 A-4 MICRO 31.74 nib.format"),
                file(
                        "pandas-flat.json",
                        "1 A-1 - - json.unknown-member json.type value.missing|"
                                + "1 A-2 - - json.unknown-member json.type consent.missing value.missing|"
                                + "1 A-3 - - json.unknown-member json.type value.missing|"
                                + "1 A-4 - - json.unknown-member json.type value.missing"));
    }

    static Stream<Arguments> refusedFiles() {
        return Stream.of(
                file(
                        "bank-with-title.csv",
                        EXPECTED + "1" + HIDDEN + "; line 4 looks like the header: delete what stands above it"),
                file(
                        "sep-line.csv",
                        EXPECTED + "1" + HIDDEN + "; line 2 looks like the header: delete what stands above it"),
                file(
                        "excel-merged-title.xlsx",
                        EXPECTED + "2" + HIDDEN + "; row 2 looks like the header: delete what stands above it"),
                file(
                        "excel-sheets.xlsx",
                        EXPECTED + "1" + HIDDEN + "; the workbook has more sheets: Data 2024; name the one "
                                + "to read, as in FILE.xlsx#Data 2024"),
                file("excel-sheets.xlsx#Data", "the workbook has no sheet of that name; it has Sampul, Data 2024"),
                file(
                        "excel-renamed.csv",
                        "it looks like a zip archive; unpack it and give the files in it (a workbook is read if its "
                                + "name ends in .xlsx; a Word document is to be saved as a table)"),
                file(
                        "libreoffice.ods",
                        "it looks like a document of LibreOffice (.ods, .odt); save the table in it as .xlsx or CSV"),
                file(
                        "libreoffice-97.xls",
                        "it looks like an old Word or Excel document (.doc, .xls); save the table in it as .xlsx or "
                                + "CSV"),
                file(
                        "libreoffice.pdf",
                        "it looks like a PDF document; give the table or the JSON that it was made of"));
    }

    private static Arguments file(String name, String expected) {
        return Arguments.of(name, expected);
    }

    private static String lines(int... lines) {
        String text = AS_MEANT;
        String[] records = text.split("\\|", -1);
        for (int i = 0; i < records.length; i++) {
            records[i] = lines[i] + records[i].substring(1);
        }
        return String.join("|", records);
    }

    @ParameterizedTest
    @MethodSource({"files", "faultyFiles"})
    void fileIsJudgedAsItWasMeant(String name, String expected) throws IOException {
        assertThat(verdicts(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("refusedFiles")
    void fileThatCannotBeReadIsRefusedWithOneLine(String name, String expected) throws IOException {
        assertThat(refusal(name)).isEqualTo(expected);
    }

    private String refusal(String name) throws IOException {
        try {
            return "read: " + verdicts(name);
        } catch (BulkException e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return String.valueOf(root.getMessage());
        }
    }

    private String verdicts(String name) throws IOException {
        int mark = name.indexOf('#');
        String file = mark < 0 ? name : name.substring(0, mark);
        Path path = folder.resolve(file);
        Files.write(path, bytes(file));
        BulkInput input = mark < 0 ? BulkInput.of(path) : BulkInput.ofSheet(path, name.substring(mark + 1));
        var verdicts = new ByteArrayOutputStream();
        BulkRun.of(VALIDATOR).columns(columns(file)).verdictsTo(verdicts).run(List.of(input));
        return verdicts.toString(StandardCharsets.UTF_8)
                .lines()
                .map(OfficeFilesTest::shortened)
                .collect(Collectors.joining("|"));
    }

    private static String shortened(String line) {
        JsonNode verdict = JSON.readTree(line);
        Stream<String> start = Stream.of("line", "id", "scale", "region")
                .map(name -> Optional.of(verdict.get(name).asString())
                        .filter(text -> !text.isEmpty())
                        .orElse("-"));
        Stream<String> codes = verdict.get("findings").values().stream()
                .map(finding -> finding.get("code").asString());
        return Stream.concat(start, codes).collect(Collectors.joining(" "));
    }

    private static ColumnMap columns(String file) throws IOException {
        boolean isBank = file.equals("bank-mapped.csv");
        return isBank ? ColumnMapReader.read(bytes("bank.columns.json")) : ColumnMap.none();
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OfficeFilesTest.class.getResourceAsStream("files/" + file), file)) {
            return in.readAllBytes();
        }
    }
}
