package id.msme.examples.bench;

import id.msme.catalogue.Catalogue;
import id.msme.synthetic.SyntheticEnrolments;
import id.msme.synthetic.SyntheticRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs of {@code msme validate} over a generated file, read again and again by one run. */
final class BulkRuns {

    /** Generated once for all of their runs. The shares are of the number of records asked for. */
    private enum Source {
        ALL(1, 0),
        QUARTER(4, 0),
        ALL_WITH_BROKEN(1, 10),
        QUARTER_WITH_BROKEN(4, 10);

        private final int parts;
        private final int percentBroken;

        Source(int parts, int percentBroken) {
            this.parts = parts;
            this.percentBroken = percentBroken;
        }
    }

    /**
     * What to measure.
     *
     * @param source the file
     * @param times how often it is read
     * @param threads how many threads judge
     * @param tries how many runs, of which the one with the least wall time counts
     */
    private record Run(Source source, int times, int threads, int tries) {}

    /**
     * What one run took.
     *
     * @param wall nanoseconds until its end
     * @param cpu nanoseconds of its threads
     * @param kibibytes the most memory it had, or a dash
     */
    private record Cost(long wall, long cpu, String kibibytes) {}

    private static final List<Run> RUNS = List.of(
            new Run(Source.QUARTER, 1, 2, 3),
            new Run(Source.QUARTER_WITH_BROKEN, 1, 2, 3),
            new Run(Source.ALL, 4, 2, 1),
            new Run(Source.ALL, 4, 1, 1),
            new Run(Source.ALL_WITH_BROKEN, 4, 2, 1),
            new Run(Source.ALL, 16, 2, 1),
            new Run(Source.ALL, 16, 1, 1));

    private static final double NANOS_A_SECOND = 1e9;
    private static final int BLOCK = 1 << 16;

    private final Child child;
    private final Path folder;
    private final long records;

    BulkRuns(Child child, Path folder, long records) {
        this.child = child;
        this.folder = folder;
        this.records = records;
    }

    /** {@return a table of all runs, after they are measured} */
    String table() throws IOException, InterruptedException {
        var rows = new LinkedHashMap<Run, String>();
        RUNS.forEach(run -> rows.put(run, ""));
        for (Source source : Source.values()) {
            measure(source, rows);
        }
        return "| records | threads | broken | wall s | CPU s | memory MB |\n|--:|--:|--:|--:|--:|--:|\n"
                + String.join("", rows.values());
    }

    /** One file at a time, so that each has the cache of the operating system to itself. */
    private void measure(Source source, Map<Run, String> rows) throws IOException, InterruptedException {
        Path file = folder.resolve("enrolments.jsonl");
        generate(source, file);
        for (Run run : RUNS) {
            if (run.source() == source) {
                rows.put(run, row(run, least(run, file)));
                System.out.print(rows.get(run));
            }
        }
        Files.delete(file);
    }

    private long count(Source source) {
        return records / source.parts;
    }

    private void generate(Source source, Path file) throws IOException {
        Iterator<SyntheticRecord> generated = SyntheticEnrolments.of(Catalogue.standard())
                .withDefectRate(BigDecimal.valueOf(source.percentBroken, 2))
                .records(count(source))
                .iterator();
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), BLOCK)) {
            while (generated.hasNext()) {
                generated.next().writeTo(out);
            }
            out.flush();
            // else the system would write it while the first run is measured
            channel.force(true);
        }
    }

    private Cost least(Run run, Path file) throws IOException, InterruptedException {
        Cost least = cost(run, file);
        for (int i = 1; i < run.tries(); i++) {
            Cost next = cost(run, file);
            least = next.wall() < least.wall() ? next : least;
        }
        return least;
    }

    private Cost cost(Run run, Path file) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(MeasuredCommand.class.getName(), "validate"));
        command.addAll(List.of("--as-of", "2026-11-01", "--duplicates", "skip"));
        command.addAll(List.of("--threads", String.valueOf(run.threads())));
        for (int i = 0; i < run.times(); i++) {
            command.add(file.toString());
        }
        Child.Outcome outcome = child.run(List.of("-Xmx512m"), command);
        String[] used = outcome.errors().get(outcome.errors().size() - 1).split(" ");
        return new Cost(outcome.nanos(), Long.parseLong(used[0]), used[1]);
    }

    private String row(Run run, Cost cost) {
        return String.format(
                Locale.ROOT,
                "| %,d | %d | %d %% | %.1f | %.1f | %s |%n",
                count(run.source()) * run.times(),
                run.threads(),
                run.source().percentBroken,
                cost.wall() / NANOS_A_SECOND,
                cost.cpu() / NANOS_A_SECOND,
                megabytes(cost.kibibytes()));
    }

    private static String megabytes(String kibibytes) {
        return kibibytes.equals(MeasuredCommand.UNKNOWN)
                ? kibibytes
                : String.valueOf(Long.parseLong(kibibytes) * 1_024 / 1_000_000);
    }
}
