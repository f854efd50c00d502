package id.msme.examples.bench;

import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.run.BulkRun;
import id.msme.synthetic.SyntheticEnrolments;
import id.msme.tally.EnrolmentTally;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the forms of files: the same records as JSON Lines, an array, CSV and a workbook, in turn, in one process.
 * Prints the least processor time of each, garbage collection and compilation included, and the records per second.
 */
final class FormSpeed {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double NANOS_A_SECOND = 1e9;

    private FormSpeed() {}

    /** Takes the number of records and of rounds; the first round is not counted. */
    public static void main(String... arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("forms");
        try {
            List<Path> files = write(folder, count);
            print(measure(files, rounds), count);
            System.out.printf(
                    "the cells of the workbook alone, by its library: %.2f s%n",
                    readerAlone(files.get(files.size() - 1), rounds) / NANOS_A_SECOND);
        } finally {
            try (Stream<Path> left = Files.list(folder)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static Map<Path, Long> measure(List<Path> files, int rounds) throws IOException {
        var validator = EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));
        var least = new LinkedHashMap<Path, Long>();
        var tallies = new LinkedHashSet<EnrolmentTally>();
        for (int round = 0; round <= rounds; round++) {
            for (Path file : files) {
                long start = processorTime();
                tallies.add(BulkRun.of(validator).run(file).tally());
                long took = processorTime() - start;
                if (round > 0) {
                    least.merge(file, took, Math::min);
                }
            }
        }
        if (tallies.size() != 1) {
            throw new IllegalStateException("the forms come to different counts: " + tallies);
        }
        return least;
    }

    private static long readerAlone(Path book, int rounds) throws IOException {
        long least = Long.MAX_VALUE;
        for (int round = 0; round <= rounds; round++) {
            long start = processorTime();
            try (var workbook = new ReadableWorkbook(book.toFile(), new ReadingOptions(true, true));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                long filled = rows.mapToLong(row -> row.stream()
                                .filter(cell -> cell != null && cell.getValue() != null)
                                .count())
                        .sum();
                if (filled == 0) {
                    throw new IllegalStateException("no cells");
                }
            }
            least = round == 0 ? least : Math.min(least, processorTime() - start);
        }
        return least;
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void print(Map<Path, Long> least, int count) throws IOException {
        double table = least.entrySet().stream()
                .filter(form -> form.getKey().toString().endsWith(".csv"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        for (Map.Entry<Path, Long> form : least.entrySet()) {
            System.out.printf(
                    "%-10s %,12d bytes %6.2f s %,9.0f records a second %5.2f of CSV%n",
                    form.getKey().getFileName(),
                    Files.size(form.getKey()),
                    form.getValue() / NANOS_A_SECOND,
                    count / (form.getValue() / NANOS_A_SECOND),
                    table / form.getValue());
        }
    }

    private static List<Path> write(Path folder, int count) throws IOException {
        Path lines = folder.resolve("x.jsonl");
        Path array = folder.resolve("x.json");
        Path table = folder.resolve("x.csv");
        Path book = folder.resolve("x.xlsx");
        Set<String> columns = columns(count);
        try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(lines));
                OutputStream inArray = new BufferedOutputStream(Files.newOutputStream(array));
                CsvWriter csv = CsvWriter.builder().build(table, StandardCharsets.UTF_8);
                OutputStream out = Files.newOutputStream(book);
                var workbook = new Workbook(out, "FormSpeed", null)) {
            var sheet = workbook.newWorksheet("x");
            csv.writeRecord(columns);
            int column = 0;
            for (String name : columns) {
                sheet.value(0, column++, name);
            }
            int row = 0;
            for (byte[] record : (Iterable<byte[]>) records(count)::iterator) {
                plain.write(record);
                plain.write('\n');
                inArray.write(row == 0 ? '[' : ',');
                inArray.write(record);
                var cells = new LinkedHashMap<String, JsonNode>();
                flatten("", JSON.readTree(record), cells);
                csv.writeRecord(
                        columns.stream().map(name -> text(cells.get(name))).toList());
                row++;
                column = 0;
                for (String name : columns) {
                    JsonNode cell = cells.get(name);
                    if (cell != null && cell.isNumber()) {
                        sheet.value(row, column, cell.decimalValue());
                    } else if (cell != null) {
                        sheet.value(row, column, text(cell));
                    }
                    column++;
                }
            }
            inArray.write(']');
        }
        return List.of(lines, array, table, book);
    }

    private static Stream<byte[]> records(int count) {
        return SyntheticEnrolments.of(Catalogue.standard())
                .withDefectRate(BigDecimal.ZERO)
                .records(count)
                .map(record -> record.line());
    }

    private static Set<String> columns(int count) {
        var columns = new LinkedHashSet<String>();
        records(count).forEach(record -> {
            var cells = new LinkedHashMap<String, JsonNode>();
            flatten("", JSON.readTree(record), cells);
            columns.addAll(cells.keySet());
        });
        return columns;
    }

    private static void flatten(String path, JsonNode node, Map<String, JsonNode> cells) {
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> flatten(
                            path.isEmpty() ? member.getKey() : path + "." + member.getKey(), member.getValue(), cells));
        } else if (node.isArray() && node.size() > 0 && node.get(0).isObject()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "." + (i + 1), node.get(i), cells);
            }
        } else {
            cells.put(path, node);
        }
    }

    private static String text(JsonNode cell) {
        if (cell == null) {
            return "";
        }
        if (!cell.isArray()) {
            return cell.asString();
        }
        var texts = new ArrayList<String>();
        cell.forEach(element -> texts.add(element.asString()));
        return texts.stream().collect(Collectors.joining(";"));
    }
}
