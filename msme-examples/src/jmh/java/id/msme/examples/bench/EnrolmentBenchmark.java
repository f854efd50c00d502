package id.msme.examples.bench;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.EnrolmentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reading and judging every record of a file, beside a bare walk of the JSON parser over the same lines. The ratio of
 * the two is what counts; both are passes over the whole file a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EnrolmentBenchmark {

    @Param("msme-examples/src/main/samples/enrolments.jsonl")
    public String file;

    private final JsonFactory factory = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();
    private final EnrolmentReader reader =
            EnrolmentReader.of(EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1)));
    private List<byte[]> lines;

    /** Reads the lines that the parser can walk over, so that both do the same work. */
    @Setup
    public void readLines() throws IOException {
        lines = new String(Files.readAllBytes(Path.of(file)), StandardCharsets.ISO_8859_1)
                .lines()
                .map(line -> line.getBytes(StandardCharsets.ISO_8859_1))
                .filter(this::isWalkable)
                .toList();
    }

    private boolean isWalkable(byte[] line) {
        try {
            return walk(line) > 0;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private int walk(byte[] line) {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line, 0, line.length)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** The peer: the tokens of every line, and nothing done with them. */
    @Benchmark
    public int tokenWalk() {
        int tokens = 0;
        for (byte[] line : lines) {
            tokens += walk(line);
        }
        return tokens;
    }

    /** The library: the verdict on every line. */
    @Benchmark
    public int readAndJudge() {
        int accepted = 0;
        for (byte[] line : lines) {
            accepted += reader.read(line).accepted() ? 1 : 0;
        }
        return accepted;
    }
}
