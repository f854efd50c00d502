package id.msme.run;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up lines of enrolments, about half of them broken, with some MSMEs that come again. */
final class Lines {

    private static final int MSMES = 60;
    private static final List<String> BROKEN = List.of(
            "{}",
            "{\"id\":",
            "null",
            "",
            "  \t",
            "\r",
            "{\"id\":\"A\",\"id\":\"B\"}",
            "{\"msme\":{\"channels\":[0,0,0,0]},\"readiness\":{\"trainings\":[1,2,3]}}",
            "{\"id\":\"caf\u00e9\"}");

    private Lines() {}

    /** A record that is right but for what a number out of a few breaks. */
    static String record(Random random) {
        int msme = random.nextInt(MSMES);
        String nib = String.format(Locale.ROOT, "%013d", 1_000_000_000_000L + msme * 7L);
        return "{\"id\":\"R-" + random.nextInt(1_000) + "\",\"program\":\"go-online\",\"partner\":\""
                + (random.nextInt(8) == 0 ? "nobody" : "shopee")
                + "\",\"submittedOn\":\"2019-05-20\",\"consent\":" + (random.nextInt(6) != 0)
                + ",\"msme\":{\"name\":\"Contoh\",\"nib\":\"" + nib + "\",\"kbli\":\"14111\",\"region\":\""
                + (random.nextInt(8) == 0 ? "99.99" : "34.71") + "\",\"annualSales\":" + random.nextInt(400_000_000)
                + "}}";
    }

    /** A line without its end. */
    static String line(Random random) {
        return random.nextInt(4) == 0 ? BROKEN.get(random.nextInt(BROKEN.size())) : record(random);
    }

    /** Lines with any line ends, the last one with or without. */
    static byte[] file(long seed, int count) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(line(random)).append(random.nextInt(5) == 0 ? "\r\n" : "\n");
        }
        if (random.nextBoolean()) {
            text.append(record(random));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] repeated(String text, int count) {
        var bytes = new ByteArrayOutputStream();
        byte[] one = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < count; i++) {
            bytes.write(one, 0, one.length);
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.write(part, 0, part.length);
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
