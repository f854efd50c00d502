package id.msme.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** Made-up records in forms other than lines, some of them broken, with some MSMEs that come again. */
final class Tables {

    private static final int MSMES = 60;
    private static final List<String> HEADER = List.of(
            "id", "program", "partner", "submittedOn", "consent", "name", "nib", "kbli", "region", "annualSales");

    private Tables() {}

    /** An array whose elements stand over several lines, with broken ones among them. */
    static byte[] array(long seed, int count) {
        var random = new Random(seed);
        var text = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            boolean isBroken = random.nextInt(9) == 0;
            text.append(isBroken ? "nul" : Lines.record(random).replace(",\"msme\"", ",\r\n  \"msme\""))
                    .append(random.nextInt(50) == 0 ? ",\n,\nnull,\n" : ",\n");
        }
        return text.append(random.nextBoolean() ? "]\n" : "").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A table with comments, blank rows, rows with too many cells and cells of several lines. */
    static byte[] csv(long seed, int count, char separator) {
        var random = new Random(seed);
        var text = new StringBuilder(line(HEADER, separator));
        for (int i = 0; i < count; i++) {
            text.append(
                    switch (random.nextInt(20)) {
                        case 0 -> "# a comment\n";
                        case 1 -> "\n";
                        case 2 -> "x" + String.valueOf(separator).repeat(HEADER.size()) + "y\n";
                        case 3 -> line(cells(random, "\"Two\nlines\""), separator);
                        default -> line(cells(random, "Contoh"), separator);
                    });
        }
        return text.append(random.nextBoolean() ? "\"open\n" : "").toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook(long seed, int count) throws IOException {
        var random = new Random(seed);
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", null)) {
            var sheet = workbook.newWorksheet("x");
            for (int row = 0; row <= count; row++) {
                List<String> cells = row == 0 ? HEADER : cells(random, "Contoh");
                for (int i = 0; i < cells.size() && (row == 0 || random.nextInt(200) > 0); i++) {
                    sheet.value(row, i, cells.get(i));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static String line(List<String> cells, char separator) {
        return cells.stream().collect(Collectors.joining(String.valueOf(separator))) + "\n";
    }

    private static List<String> cells(Random random, String name) {
        int msme = random.nextInt(MSMES);
        return List.of(
                "R-" + random.nextInt(1_000),
                "go-online",
                random.nextInt(8) == 0 ? "nobody" : "shopee",
                "2019-05-20",
                random.nextInt(6) == 0 ? "tidak" : "ya",
                name,
                String.format(Locale.ROOT, "%013d", 1_000_000_000_000L + msme * 7L),
                "14111",
                random.nextInt(8) == 0 ? "99.99" : "34.71",
                Integer.toString(random.nextInt(400_000_000)));
    }
}
