package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.input.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CheckpointProperties {

    @Property(tries = 25)
    void aRunThatIsTakenUpComesToWhatAnUndisturbedOneDoes(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9) int kill,
            @ForAll @IntRange(min = 1, max = 9) int again)
            throws IOException {
        Path folder = Files.createTempDirectory("checkpoint");
        try {
            var work = new Workplace(folder);
            work.add("one.jsonl", Lines.file(seed, 3_000));
            work.add("two.jsonl.gz", GzipStreamTest.gzip(Lines.file(seed + 1, 3_000)));
            work.add("three.jsonl", Lines.joined(Lines.repeated("[1]", Block.CAPACITY), Lines.file(seed + 2, 900)));
            BulkReport undisturbed = work.run(work.prepare(Ran.VALIDATOR));
            Map<String, byte[]> wanted = work.state();

            work.runAndKillAfter(kill, work.prepare(Ran.VALIDATOR));
            work.runAndKillAfter(again, work.prepare(Ran.VALIDATOR).threads(3));
            BulkReport report = work.run(work.prepare(Ran.VALIDATOR));

            assertThat(report).isEqualTo(undisturbed);
            assertThat(work.state()).containsExactlyEntriesOf(wanted);
            assertThat(wanted).containsOnlyKeys("rejected", "verdicts");
        } finally {
            delete(folder);
        }
    }

    @Property(tries = 8)
    void aRunOverAnyFormIsTakenUp(
            @ForAll long seed, @ForAll("forms") String form, @ForAll @IntRange(min = 1, max = 2) int kill)
            throws IOException {
        Path folder = Files.createTempDirectory("checkpoint");
        try {
            var work = new Workplace(folder);
            work.add("one." + form, file(form, seed));
            work.add("two." + form, file(form, seed + 1));
            BulkReport undisturbed = work.run(work.prepare(Ran.VALIDATOR));
            Map<String, byte[]> wanted = work.state();

            work.runAndKillAfter(kill, work.prepare(Ran.VALIDATOR));
            assertThat(work.file("checkpoint")).exists();
            BulkReport report = work.run(work.prepare(Ran.VALIDATOR));

            assertThat(report).isEqualTo(undisturbed);
            assertThat(work.state()).containsExactlyEntriesOf(wanted);
            assertThat(undisturbed.tally().records()).isGreaterThan(2_500);
        } finally {
            delete(folder);
        }
    }

    @Provide
    static Arbitrary<String> forms() {
        return Arbitraries.of("json", "json.gz", "csv", "csv.gz", "tsv", "xlsx");
    }

    private static byte[] file(String form, long seed) throws IOException {
        byte[] plain =
                switch (form.replace(".gz", "")) {
                    case "json" -> Tables.array(seed, 1_500);
                    case "csv" -> Tables.csv(seed, 1_500, ';');
                    case "tsv" -> Tables.csv(seed, 1_500, '\t');
                    default -> Tables.workbook(seed, 1_500);
                };
        return form.endsWith(".gz") ? GzipStreamTest.gzip(plain) : plain;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
