package id.msme.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long a JVM takes until its first verdict and its end, with and without an archive of its classes. */
final class Starts {

    private static final int ROUNDS = 15;
    private static final double NANOS_A_MILLISECOND = 1e6;

    /** What the others are compared with. */
    static final class EmptyMain {

        private EmptyMain() {}

        /** Does nothing. */
        public static void main(String[] args) {}
    }

    /**
     * One way to start.
     *
     * @param words what the page calls it
     * @param options options of the JVM
     * @param command the main class and its arguments
     */
    private record Start(String words, List<String> options, List<String> command) {}

    private final Child child;
    private final Path folder;

    Starts(Child child, Path folder) {
        this.child = child;
        this.folder = folder;
    }

    /** {@return a table of the least time of each, after they are measured} */
    String table() throws IOException, InterruptedException {
        List<Start> starts = starts();
        Map<Start, Long> least = measure(starts);
        double empty = least.get(starts.get(0)) / NANOS_A_MILLISECOND;
        var text = new StringBuilder("| | ms | ms over an empty main |\n|---|--:|--:|\n");
        for (Start start : starts) {
            double millis = least.get(start) / NANOS_A_MILLISECOND;
            text.append(String.format(Locale.ROOT, "| %s | %.0f | %.0f |%n", start.words(), millis, millis - empty));
        }
        System.out.print(text);
        return text.toString();
    }

    private List<Start> starts() throws IOException, InterruptedException {
        Path record = folder.resolve("one.jsonl");
        Files.writeString(record, Records.example(0) + "\n");
        List<String> verdict = List.of(FirstVerdict.class.getName());
        List<String> validate = List.of("id.msme.cli.Msme", "validate", "--as-of", "2026-11-01", record.toString());
        return List.of(
                new Start("an empty main", List.of(), List.of(EmptyMain.class.getName())),
                new Start("a first verdict", List.of(), verdict),
                new Start("… with an archive of its classes", archive("verdict.jsa", verdict), verdict),
                new Start("`msme validate` of one line", List.of(), validate),
                new Start("… with an archive of its classes", archive("validate.jsa", validate), validate));
    }

    /** {@return the option that takes an archive, after it is made of the classes that a command loads} */
    private List<String> archive(String name, List<String> command) throws IOException, InterruptedException {
        Path archive = folder.resolve(name);
        Child.Outcome outcome = child.run(List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable"), command);
        if (Files.notExists(archive)) {
            throw new IllegalStateException("no archive of " + command + ": " + outcome.errors());
        }
        return List.of("-XX:SharedArchiveFile=" + archive);
    }

    private Map<Start, Long> measure(List<Start> starts) throws IOException, InterruptedException {
        var least = new LinkedHashMap<Start, Long>();
        for (int i = 0; i < ROUNDS; i++) {
            for (Start start : starts) {
                least.merge(start, child.run(start.options(), start.command()).nanos(), Math::min);
            }
        }
        return least;
    }
}
