package id.msme.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run of the command on Spark in this JVM.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err its errors
 */
record Ran(int exit, String out, String err) {

    /** Runs with arguments for a report that can be compared. */
    static Ran compared(List<String> arguments, Path... files) {
        var all = new ArrayList<>(List.of("--master", "local[2]", "--as-of", Sample.AS_OF, "--digest"));
        all.addAll(List.of("--format", "json", "--lang", "en"));
        all.addAll(arguments);
        Stream.of(files).map(Path::toString).forEach(all::add);
        return run(all.toArray(String[]::new));
    }

    static Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        PrintStream processErr = System.err;
        // what Spark would log goes there
        var both = new PrintStream(err, true, StandardCharsets.UTF_8);
        System.setErr(both);
        try {
            int exit = SparkValidate.run(new PrintStream(out, true, StandardCharsets.UTF_8), both, arguments);
            return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(processErr);
        }
    }

    /** The files of a folder one after the other, as {@code cat folder/part-*} has them. */
    static String parts(Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path part : files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                bytes.write(Files.readAllBytes(part));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
