package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCommandTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"csv,id", "csv,en", "xlsx,id", "xlsx,en"})
    void emptyTableIsReadAsNoRecordAndNoUnknownColumn(String format, String language) throws IOException {
        Path file = folder.resolve("template." + format);
        Files.write(file, written("template", "--format", format, "--lang", language));
        var err = new ByteArrayOutputStream();
        var out = new ByteArrayOutputStream();
        int exit = run(out, err, "validate", "--format", "json", file.toString());
        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"records\":0,", "\"columns\":{\"ignored\":[]}");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void workbookExplainsItsColumnsAndHasTheValidValues() throws IOException {
        Path file = folder.resolve("template.xlsx");
        Files.write(file, written("template", "--format", "xlsx", "--lang", "en"));
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(9)).isEqualTo("msme.owner.nik");
            assertThat(rows.get(1).getCellText(9)).isEqualTo("the owner's NIK, 16 digits, as text");
            assertThat(rows.get(1).getCellText(0)).startsWith("# ").endsWith("(required)");
            var values = workbook.findSheet("Valid values").orElseThrow().read();
            assertThat(values.get(0).getCellText(0)).isEqualTo("program");
            assertThat(values.get(1).getCellText(2)).isEqualTo("true");
        }
    }

    @ParameterizedTest
    @CsvSource({"csv,id", "csv,en", "xlsx,id", "xlsx,en"})
    void rowThatIsFilledInIsAccepted(String format, String language) throws IOException {
        byte[] empty = written("template", "--format", format, "--lang", language);
        Path file = folder.resolve("filled." + format);
        Files.write(file, format.equals("csv") ? withLine(empty) : withRow(empty));
        var err = new ByteArrayOutputStream();
        var out = new ByteArrayOutputStream();
        int exit = run(out, err, "validate", "--format", "json", "--verdicts", "-", file.toString());
        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"line\":3,", "\"accepted\":true", "\"findings\":[]")
                .doesNotContain("\"accepted\":false");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\"columns\":{\"ignored\":[]}");
    }

    @Test
    void workbookListsTheCodesOfRegionsOnceEach() throws IOException {
        Path file = folder.resolve("template.xlsx");
        Files.write(file, written("template", "--format", "xlsx", "--lang", "id"));
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            var rows = workbook.findSheet("Wilayah").orElseThrow().read();
            var now = Catalogue.standard().regions().regions().stream()
                    .filter(region -> region.validity().lastDay().isEmpty())
                    .toList();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("11.01");
            assertThat(rows.get(1).getCellText(2)).isEqualTo("Aceh");
            assertThat(rows.get(1).getCellText(4)).isEqualTo("11");
            assertThat(rows.stream().skip(1).flatMap(row -> Stream.of(row.getCellText(0), row.getCellText(4))))
                    .filteredOn(code -> !code.isEmpty())
                    .containsExactlyInAnyOrderElementsOf(
                            now.stream().map(region -> region.code().toString()).toList());
        }
    }

    @Test
    void workbookListsTheDivisionsOfEachEditionOfKbli() throws IOException {
        Path file = folder.resolve("template.xlsx");
        Files.write(file, written("template", "--format", "xlsx", "--lang", "en"));
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(10)).endsWith("; see the sheet KBLI");
            var rows = workbook.findSheet("KBLI").orElseThrow().read();
            assertThat(rows.get(0).getCellText(1)).isEqualTo("Section in KBLI 2020");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("01");
            var editions = Catalogue.standard().industries().editions();
            for (int i = 0; i < editions.size(); i++) {
                int column = i + 1;
                assertThat(rows.stream()
                                .skip(1)
                                .filter(row -> !row.getCellText(column).equals("-"))
                                .collect(Collectors.toMap(
                                        row -> Integer.valueOf(row.getCellText(0)),
                                        row -> row.getCellText(column).charAt(0))))
                        .isEqualTo(editions.get(i).sections());
            }
        }
    }

    @Test
    void everyMemberOfAClosedListOffersItInTheWorkbook() throws IOException {
        Path file = folder.resolve("template.xlsx");
        Files.write(file, written("template", "--format", "xlsx", "--lang", "en"));
        String sheet;
        try (var zip = new ZipFile(file.toFile())) {
            sheet = text(zip, zip.getEntry(SHEET));
        }
        var offered = Pattern.compile("errorTitle=\"([^\"]*)\".*?<formula1>([^<!]*)!")
                .matcher(sheet)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        assertThat(offered)
                .containsOnlyKeys(
                        "program",
                        "partner",
                        "consent",
                        "msme.region",
                        "msme.independent",
                        "msme.declaredScale",
                        "msme.channels",
                        "format",
                        "readiness.trainings.1.activity",
                        "readiness.trainings.2.activity",
                        "readiness.trainings.3.activity",
                        "readiness.trainings.1.mode",
                        "readiness.trainings.2.mode",
                        "readiness.trainings.3.mode")
                .containsEntry("msme.region", "'Regions'");
    }

    /** The cells of a record by the column that each stands in. */
    private static String filled(String column) {
        return switch (column) {
            case "id" -> "r-1";
            case "program" -> "go-online";
            case "partner" -> "shopee";
            case "submittedOn" -> "2019-06-01";
            case "consent" -> "ya";
            case "msme.name" -> "Warung Sari";
            case "msme.nib" -> "9120001234567";
            case "msme.kbli" -> "14111";
            case "msme.region" -> "34.71";
            case "msme.annualSales" -> "150000000";
            case "readiness.trainings.2.mode" -> "MIXED";
            default -> "";
        };
    }

    private static byte[] withLine(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        String row = Stream.of(text.lines().findFirst().orElseThrow().split(","))
                .map(TemplateCommandTest::filled)
                .collect(Collectors.joining(","));
        return (text + row + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] withRow(byte[] workbook) throws IOException {
        Path file = folder.resolve("empty.xlsx");
        Files.write(file, workbook);
        var row = new StringBuilder("<row r=\"3\">");
        try (var read = new ReadableWorkbook(file.toFile())) {
            for (var cell : read.getFirstSheet().read().get(0)) {
                row.append("<c t=\"inlineStr\"><is><t>")
                        .append(filled(cell.getText()))
                        .append("</t></is></c>");
            }
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipFile(file.toFile());
                var target = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                target.putNextEntry(new ZipEntry(entry.getName()));
                String text = text(zip, entry);
                boolean isSheet = entry.getName().equals(SHEET);
                String whole = isSheet ? text.replace("</sheetData>", row + "</row></sheetData>") : text;
                target.write(whole.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static byte[] written(String... arguments) {
        var out = new ByteArrayOutputStream();
        assertThat(run(out, new ByteArrayOutputStream(), arguments)).isZero();
        return out.toByteArray();
    }

    private static int run(ByteArrayOutputStream out, ByteArrayOutputStream err, String... arguments) {
        return Msme.run(
                new Console(InputStream.nullInputStream(), out, new PrintStream(err, true, StandardCharsets.UTF_8)),
                arguments);
    }
}
