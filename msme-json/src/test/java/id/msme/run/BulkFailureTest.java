package id.msme.run;

import static id.msme.json.Records.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.msme.duplicate.KnownKeys;
import id.msme.identity.DuplicateKey;
import id.msme.json.FailingStream;
import id.msme.json.Records;
import id.msme.keys.HashedKeyFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that stop half-way, and outputs that take no more. */
@SuppressWarnings("InputStreamSlowMultibyteRead") // streams that fail need not be fast
class BulkFailureTest {

    /** Good and broken records in turn. */
    private static final List<String> LINES = IntStream.range(0, 4_000)
            .mapToObj(i -> i % 2 == 0 ? record(Long.toString(1_000_000_000_000L + i)) : "{\"broken\":" + i)
            .toList();

    private static final String ALL = LINES.stream().map(line -> line + "\n").collect(Collectors.joining());

    @TempDir
    private Path folder;

    private static BulkInput all() {
        return BulkInput.of("all", stream(ALL));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A stream that fails after some lines. */
    private static InputStream failing(String start) {
        return new SequenceInputStream(stream(start), new FailingStream());
    }

    private static BulkException failure(BulkRun run, BulkInput... inputs) {
        return catchThrowableOfType(BulkException.class, () -> run.run(List.of(inputs)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void linesBeforeAnEarlyBreakCount(int lines) {
        BulkException e = failure(BulkRun.of(Records.VALIDATOR), BulkInput.of("early", failing("\n".repeat(lines))));
        assertThat(e.isReading()).isTrue();
        assertThat(e.report().lines()).isEqualTo(lines);
    }

    private static void assertWholeLines(String text) {
        assertThat(text)
                .satisfies(
                        all -> assertThat(all.isEmpty() || all.endsWith("\n")).isTrue());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 700, 3_999})
    void inputThatFailsKeepsWhatCameBefore(int lines) {
        String start = LINES.stream().limit(lines).map(line -> line + "\n").collect(Collectors.joining());
        var verdicts = new ByteArrayOutputStream();
        var rejected = new ByteArrayOutputStream();
        var run = BulkRun.of(Records.VALIDATOR).verdictsTo(verdicts).rejectedTo(rejected);
        BulkException e = failure(run, BulkInput.of("wire", failing(start + "{\"half")));
        assertThat(e).hasMessage("cannot read wire: the cable is out").hasRootCauseMessage("the cable is out");
        assertThat(e.isReading()).isTrue();
        assertThat(e.name()).isEqualTo("wire");
        assertThat(e.report().tally().records()).isEqualTo(e.report().lines()).isLessThanOrEqualTo(lines);
        String written = verdicts.toString(StandardCharsets.UTF_8);
        assertWholeLines(written);
        assertThat(written.lines().count()).isEqualTo(e.report().tally().records());
        assertThat(rejected.toString(StandardCharsets.UTF_8))
                .isEqualTo(LINES.stream()
                        .limit(e.report().lines())
                        .filter(line -> line.startsWith("{\"broken"))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void inputsBeforeTheOneThatFailsAreWhole() {
        var verdicts = new ByteArrayOutputStream();
        BulkException e = failure(
                BulkRun.of(Records.VALIDATOR).verdictsTo(verdicts), all(), BulkInput.of("wire", new FailingStream()));
        assertThat(e).hasMessageStartingWith("cannot read wire").hasRootCauseMessage("the cable is out");
        assertThat(e.report().tally().records()).isEqualTo(LINES.size());
        assertThat(e.report().tally().rejected()).isEqualTo(LINES.size() / 2);
        assertThat(verdicts.toString(StandardCharsets.UTF_8)).hasLineCount(LINES.size());
    }

    /** Takes some bytes and no more; what it took may end within a line, as a pipe's reader sees it. */
    private static OutputStream full(int bytes, ByteArrayOutputStream taken) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (taken.size() >= bytes) {
                    throw new IOException("No space left on device");
                }
                taken.write(b);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10_000, 100_000, 300_000})
    void outputThatFailsEndsTheRun(int bytes) {
        var taken = new ByteArrayOutputStream();
        var rejected = new ByteArrayOutputStream();
        BulkException e = failure(
                BulkRun.of(Records.VALIDATOR).verdictsTo(full(bytes, taken)).rejectedTo(rejected), all());
        assertThat(e).hasMessageStartingWith("cannot write verdicts").hasRootCauseMessage("No space left on device");
        assertThat(e.isReading()).isFalse();
        assertThat(e.name()).isEqualTo("verdicts");
        assertWholeLines(rejected.toString(StandardCharsets.UTF_8));
        assertThat(rejected.toString(StandardCharsets.UTF_8).lines()).isSubsetOf(LINES);
    }

    @Test
    void outputThatFailsAtTheEndIsToldToo() {
        BulkException e = failure(
                BulkRun.of(Records.VALIDATOR).rejectedTo(full(10, new ByteArrayOutputStream())),
                BulkInput.of("one", stream("{\"a longer line than ten bytes\"")));
        assertThat(e).hasMessageStartingWith("cannot write rejected lines");
        // the report tells of what the outputs hold
        assertThat(e.report().tally().records()).isZero();
    }

    @Test
    void keysFileThatTakesNoMoreEndsTheRun() throws IOException {
        Path file = folder.resolve("keys");
        HashedKeyFile keys = HashedKeyFile.open(file, new byte[16]);
        keys.close();
        BulkException e = failure(BulkRun.of(Records.VALIDATOR).duplicatesOf(keys), all());
        assertThat(e).hasMessageStartingWith("cannot write keys");
        assertThat(e.getCause()).hasMessageStartingWith("cannot write " + file).hasCauseInstanceOf(IOException.class);
        assertThat(e.isReading()).isFalse();
        assertThat(e.name()).isEqualTo("keys");
        assertThat(e.report().tally().records()).isZero();
    }

    /** Keys of the host that fail from some key on. */
    private static final class FailingKeys implements KnownKeys {

        private final KnownKeys keys = KnownKeys.inMemory();
        private int left;

        FailingKeys(int left) {
            this.left = left;
        }

        @Override
        public boolean contains(DuplicateKey key) {
            return keys.contains(key);
        }

        @Override
        public void add(DuplicateKey key) {
            if (left-- == 0) {
                throw new UncheckedIOException(new IOException("the database is gone"));
            }
            keys.add(key);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, 1_999})
    void keysThatFailEndTheRun(int accepted) {
        var verdicts = new ByteArrayOutputStream();
        BulkException e = failure(
                BulkRun.of(Records.VALIDATOR)
                        .duplicatesOf(new FailingKeys(accepted))
                        .verdictsTo(verdicts),
                all());
        assertThat(e).hasMessageStartingWith("cannot write keys").hasRootCauseMessage("the database is gone");
        assertThat(e.report().tally().accepted()).isLessThanOrEqualTo(accepted);
        assertThat(verdicts.toString(StandardCharsets.UTF_8).lines().count())
                .isEqualTo(e.report().tally().records());
    }

    @Test
    void fileThatCannotBeMadeStopsTheRunBeforeItReads() throws IOException {
        Path nowhere = folder.resolve("nowhere").resolve("verdicts.jsonl");
        var opened = new AtomicInteger();
        var input = new BulkInput("input", () -> {
            opened.incrementAndGet();
            return stream(ALL);
        });
        BulkException e = failure(BulkRun.of(Records.VALIDATOR).verdictsTo(nowhere), input);
        assertThat(e).hasMessageStartingWith("cannot write " + nowhere).hasCauseInstanceOf(NoSuchFileException.class);
        assertThat(e.report().tally().records()).isZero();
        assertThat(opened).hasValue(0);
        assertThat(Files.exists(nowhere)).isFalse();
    }

    @Test
    void fileHoldsWholeLinesWhenAnotherOutputFails() throws IOException {
        Path verdicts = folder.resolve("verdicts.jsonl");
        BulkException e = failure(
                BulkRun.of(Records.VALIDATOR)
                        .verdictsTo(verdicts)
                        .rejectedTo(full(20_000, new ByteArrayOutputStream())),
                all());
        assertThat(e).hasMessageStartingWith("cannot write rejected lines");
        assertWholeLines(Files.readString(verdicts));
        assertThat(Files.readAllLines(verdicts)).allMatch(line -> line.startsWith("{\"line\":") && line.endsWith("]}"));
    }

    @Test
    void inputsAndOutputsAreClosedWhateverHappens() {
        var closed = new AtomicInteger();
        var in = new FailingStream() {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        failure(BulkRun.of(Records.VALIDATOR).verdictsTo(out), BulkInput.of("in", in));
        assertThat(closed).hasValue(2);
    }
}
