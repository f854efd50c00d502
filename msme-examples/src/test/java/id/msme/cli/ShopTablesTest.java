package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.shell.WhatIf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Sales of shops by month have the same answer in every form of a table, at the prompt and on the command line. */
class ShopTablesTest {

    private static final Path SAMPLE = Path.of("src/main/samples/shops.csv");
    private static final String[] IN_INDONESIAN = {"Toko", "Bulan", "Penjualan", "Dilatih sejak", "Skala"};

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyFormHasTheSameAnswer() throws IOException {
        List<String[]> rows = Files.readAllLines(SAMPLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(",", -1))
                .toList();
        return forms(rows).entrySet().stream()
                .map(form ->
                        DynamicTest.dynamicTest(form.getKey(), () -> hasTheSameAnswer(form.getKey(), form.getValue())));
    }

    private void hasTheSameAnswer(String name, byte[] table) throws IOException {
        String sample = SAMPLE.toString();
        String file = Files.write(folder.resolve(name), table).toString();
        assertThat(WhatIf.uplift(file).toCsv()).isEqualTo(WhatIf.uplift(sample).toCsv());
        assertThat(WhatIf.upliftByMonth(file).toCsv())
                .isEqualTo(WhatIf.upliftByMonth(sample).toCsv());
        assertThat(CommandLineRun.of("uplift", "--format", "json", file).out())
                .isEqualTo(
                        CommandLineRun.of("uplift", "--format", "json", sample).out());
    }

    private static Map<String, byte[]> forms(List<String[]> rows) throws IOException {
        var forms = new LinkedHashMap<String, byte[]>();
        forms.put("semicolons.csv", text(rows, ";", "\r\n", StandardCharsets.UTF_8));
        forms.put("tabs.tsv", text(rows, "\t", "\n", StandardCharsets.UTF_8));
        forms.put("with-mark.csv", marked(text(rows, ";", "\n", StandardCharsets.UTF_8), 0xef, 0xbb, 0xbf));
        forms.put("utf-16-little.csv", marked(text(rows, "\t", "\r\n", StandardCharsets.UTF_16LE), 0xff, 0xfe));
        forms.put("utf-16-big.csv", marked(text(rows, ",", "\n", StandardCharsets.UTF_16BE), 0xfe, 0xff));
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(text(rows, ",", "\n", StandardCharsets.UTF_8));
        }
        forms.put("zipped.csv.gz", zipped.toByteArray());
        var workbook = new ByteArrayOutputStream();
        write(rows, workbook);
        forms.put("workbook.xlsx", workbook.toByteArray());
        return forms;
    }

    private static byte[] text(List<String[]> rows, String comma, String end, Charset charset) {
        return rows.stream()
                .map(cells -> String.join(comma, cells))
                .collect(Collectors.joining(end, "", end))
                .getBytes(charset);
    }

    private static byte[] marked(byte[] text, int... mark) {
        var bytes = new ByteArrayOutputStream();
        for (int one : mark) {
            bytes.write(one);
        }
        bytes.writeBytes(text);
        return bytes.toByteArray();
    }

    /** As a person would: with headings in Indonesian, months as dates and sales as numbers. */
    private static void write(List<String[]> rows, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Penjualan");
            for (int column = 0; column < IN_INDONESIAN.length; column++) {
                sheet.value(0, column, IN_INDONESIAN[column]);
            }
            for (int row = 1; row < rows.size(); row++) {
                String[] cells = rows.get(row);
                sheet.value(row, 0, cells[0]);
                date(sheet, row, 1, cells[1]);
                if (!cells[2].isEmpty()) {
                    sheet.value(row, 2, Long.parseLong(cells[2]));
                }
                date(sheet, row, 3, cells[3]);
                sheet.value(row, 4, cells[4]);
            }
        }
    }

    private static void date(Worksheet sheet, int row, int column, String month) {
        if (!month.isEmpty()) {
            sheet.value(row, column, YearMonth.parse(month).atDay(1));
            sheet.style(row, column).format("mmm yyyy").set();
        }
    }
}
