package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.msme.checkpoint.FileLocks;
import id.msme.checkpoint.KeySets;
import id.msme.checkpoint.OtherProcess;
import id.msme.file.CheckpointRefusedException;
import id.msme.file.FileInUseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neighbours, pipes and half-broken disks. */
class HardeningTest {

    private static final byte[] SECRET = Lines.utf8("a secret for tests only");

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void writeInput() throws IOException {
        input = Files.write(folder.resolve("in"), Lines.file(1, 3_000));
    }

    private static BulkRun run() {
        return BulkRun.of(Ran.VALIDATOR);
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"}) // on purpose
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> BulkRun.of(null)).withMessage("validator");
        assertThatNullPointerException()
                .isThrownBy(() -> run().verdictsTo((Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> run().keysTo(input, null))
                .withMessage("secret");
        assertThatNullPointerException()
                .isThrownBy(() -> run().run((List<BulkInput>) null))
                .withMessage("inputs");
    }

    @Test
    void aPlanIsAValue() throws IOException {
        BulkRun plain = run();
        var verdicts = new ByteArrayOutputStream();
        plain.verdictsTo(verdicts).withoutDuplicates().threads(3);

        BulkReport first = plain.run(input);
        assertThat(plain.run(input)).isEqualTo(first).hasToString(first.toString());
        assertThat(verdicts.size()).isZero();
        assertThat(plain)
                .hasToString("BulkRun[verdicts to nowhere, rejected lines to nowhere, duplicates refused, threads: 1]");
    }

    @Test
    void aNamedPipeIsReadAsAStream() throws Exception {
        assumeThat(Path.of("/usr/bin/mkfifo")).exists();
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        var writer = new Thread(() -> {
            try (var out = Files.newOutputStream(pipe)) {
                out.write(Files.readAllBytes(input));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();

        BulkReport report = run().run(pipe);

        writer.join();
        assertThat(report).isEqualTo(run().run(input));
    }

    @Test
    void aCheckpointOfAStreamIsRefusedBeforeItIsRead() {
        var opened = new ArrayList<String>();
        var stream = new BulkInput("stream", () -> {
            opened.add("stream");
            return InputStream.nullInputStream();
        });

        assertThatExceptionOfType(BulkException.class)
                .isThrownBy(() -> run().checkpoint(folder.resolve("checkpoint")).run(List.of(stream)))
                .withCauseInstanceOf(CheckpointRefusedException.class);

        assertThat(opened).isEmpty();
    }

    @Test
    void chosenKeysCostNoMoreThanOthers() {
        var keys = new KeySets();
        long inverse = 0xF1DE_83E1_9937_733DL;
        assertThat(inverse * 0x9E37_79B9_7F4A_7C15L).isOne();
        int count = 20_000;
        for (long i = 1; i <= count; i++) {
            // one shard, and without a mix one place in it
            keys.add("p", (i << 32 | i) * inverse);
        }

        assertThat(keys.size("p")).isEqualTo(count);
        assertThat(keys.probes("p")).isLessThan(30L * count);
        var back = new ArrayList<Long>();
        keys.forEach("p", back::add);
        assertThat(back).hasSize(count).contains((7L << 32 | 7) * inverse).isSorted();
    }

    private String refusedMeanwhile(BulkRun first, BulkRun second) throws IOException {
        var refused = new ArrayList<BulkException>();
        first.listener(progress -> {
                    if (refused.isEmpty()) {
                        refused.add(catchThrowableOfType(BulkException.class, () -> second.run(input)));
                    }
                })
                .run(input);
        assertThat(refused.get(0)).hasCauseInstanceOf(FileInUseException.class);
        var inUse = (FileInUseException) refused.get(0).getCause();
        assertThat(inUse.process().stream()
                        .allMatch(id -> id == ProcessHandle.current().pid()))
                .isTrue();
        return folder.relativize(Path.of(refused.get(0).name())).toString();
    }

    @Test
    void twoRunsAtOnceDoNotWriteOneFile() throws IOException {
        Path file = folder.resolve("file");
        Path other = folder.resolve("other");
        assertThat(refusedMeanwhile(run().verdictsTo(file), run().rejectedTo(file)))
                .isEqualTo("file");
        Files.delete(file);
        assertThat(refusedMeanwhile(
                        run().checkpoint(file), run().checkpoint(file).verdictsTo(other)))
                .isEqualTo("file");
        assertThat(refusedMeanwhile(run().keysTo(file, SECRET), run().keysTo(file, SECRET)))
                .isEqualTo("file");
        assertThat(other).doesNotExist();
        assertThat(names()).containsExactly("file", "in");
    }

    /** The second opens neither the output nor the checkpoint, which would release the locks of the first. */
    @Test
    void aRunThatIsRefusedLeavesTheFirstItsLocks() throws IOException {
        Path file = folder.resolve("file");
        var canLock = new ArrayList<Boolean>();
        var second = run().checkpoint(folder.resolve("other")).verdictsTo(file);
        run().verdictsTo(file)
                .listener(progress -> {
                    if (canLock.isEmpty()) {
                        assertThatExceptionOfType(BulkException.class).isThrownBy(() -> second.run(input));
                        canLock.add(canLock(file));
                    }
                })
                .run(input);
        assertThat(canLock).containsExactly(false);
    }

    private static boolean canLock(Path file) {
        try {
            return OtherProcess.canLock(file);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theFileBesideACheckpointIsNamed() throws IOException {
        Path log = Files.writeString(folder.resolve("c.keys"), "msmelog1");
        assumeThat(log.toFile().setReadable(false) && !Files.isReadable(log))
                .as("permissions hold for whoever runs the tests")
                .isTrue();
        BulkException e = catchThrowableOfType(
                BulkException.class, () -> run().checkpoint(folder.resolve("c")).run(input));
        assertThat(e.name()).isEqualTo(log.toString());
        assertThat(e.isReading()).isTrue();
        assertThat(names()).containsExactly("c.keys", "in");
    }

    /** It holds identifiers in plain text, and nothing can go on from it. */
    @Test
    void aRunThatFailsBeforeItsFirstCheckpointLeavesNoKeys() throws IOException {
        BulkRun failing = run().checkpoint(folder.resolve("c"))
                .checkpointEvery(Duration.ofHours(1))
                .listener(progress -> {
                    throw new IllegalStateException(names().toString());
                });
        assertThatIllegalStateException().isThrownBy(() -> failing.run(input)).withMessage("[c.keys, c.lock, in]");
        assertThat(names()).containsExactly("in");
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys are those of a run that did not come to its end. */
    @Test
    void aRunThatFailsAtItsEndLeavesNoDraft() throws IOException {
        Path checkpoint = folder.resolve("c");
        BulkRun failing = run().keysTo(folder.resolve("k"), SECRET)
                .checkpoint(checkpoint)
                .checkpointEvery(Duration.ofHours(1))
                .listener(progress -> makeFolder(checkpoint.resolve("full")));

        BulkException e = catchThrowableOfType(BulkException.class, () -> failing.run(input));

        assertThat(e).hasMessageStartingWith("cannot write " + checkpoint);
        assertThat(names()).containsExactly("c", "in");
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some files are written through channels, which an interrupt closes. */
    @Test
    void anInterruptAtTheStartIsNoFailureOfAFile() throws IOException {
        Path verdicts = Files.writeString(folder.resolve("v"), "of last night");
        var interrupting = new BulkInput("wire", () -> {
            Thread.currentThread().interrupt();
            return Files.newInputStream(input);
        });
        BulkRun locking = run().keysTo(folder.resolve("k"), SECRET);
        for (BulkRun run : List.of(locking, run().verdictsTo(verdicts), locking.verdictsTo(verdicts))) {
            BulkException e = catchThrowableOfType(BulkException.class, () -> run.run(List.of(interrupting)));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(e).hasMessageStartingWith("cannot read wire").hasRootCauseMessage("the run was interrupted");
            assertThat(names()).containsExactly("in", "v");
        }
        assertThat(verdicts).hasContent("of last night");
    }

    @Test
    void aLockThatAKilledRunLeftIsTaken() throws IOException {
        Files.writeString(folder.resolve("c.lock"), "msmelock 1 x");
        assertThat(run().checkpoint(folder.resolve("c")).run(input).lines()).isGreaterThan(2_999);
        assertThat(names()).containsExactly("in");
    }

    @Test
    void filesThatAreNotOursAreKept() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.new"), "of the house");
        Path far = Files.writeString(folder.resolve("far"), "of a neighbour");
        Files.createSymbolicLink(folder.resolve("keys.new"), far);
        Files.writeString(folder.resolve("other.lock"), "of the house");

        run().checkpoint(folder.resolve("mine"))
                .keysTo(folder.resolve("keys"), SECRET)
                .run(input);
        BulkException e = catchThrowableOfType(
                BulkException.class,
                () -> run().checkpoint(folder.resolve("other")).run(input));

        assertThat(mine).hasContent("of the house");
        assertThat(far).hasContent("of a neighbour");
        assertThat(e.getCause())
                .hasMessageEndingWith("other.lock exists and is no lock of a run; move it away, or name another file");
        assertThat(names()).containsExactly("far", "in", "keys", "keys.new", "mine.new", "other.lock");
    }

    @Test
    void everythingIsTriedBeforeAnOutputIsEmptied() throws IOException {
        Path verdicts = Files.writeString(folder.resolve("verdicts"), "of last night");
        Path nowhere = folder.resolve("no").resolve("c");
        for (BulkRun run : List.of(run().checkpoint(nowhere), run().keysTo(nowhere, SECRET))) {
            BulkException e = catchThrowableOfType(
                    BulkException.class, () -> run.verdictsTo(verdicts).run(input));
            assertThat(e).hasMessageStartingWith("cannot write " + nowhere);
        }
        assertThat(verdicts).hasContent("of last night");
        BulkException e = catchThrowableOfType(
                BulkException.class,
                () -> run().verdictsTo(folder.resolve("new"))
                        .rejectedTo(folder.resolve("no/r"))
                        .run(input));
        assertThat(e.isReading()).isFalse();
        assertThat(names()).containsExactly("in", "verdicts");
    }

    @Test
    void anOutputThatIsRemovedIsNoSuccess() throws IOException {
        Path verdicts = folder.resolve("verdicts");
        BulkException e = catchThrowableOfType(
                BulkException.class,
                () -> run().verdictsTo(verdicts)
                        .listener(progress -> delete(verdicts))
                        .run(input));
        assertThat(e).hasMessageStartingWith("cannot write " + verdicts);
        assertThat(e.getCause()).hasMessageContaining("removed or replaced");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void blanksAreHeldInLittleMemoryAndOnNoDisk() throws IOException {
        Path blanks = Files.write(
                folder.resolve("blanks"),
                Lines.joined(Lines.repeated(" \t", 8 << 20), Lines.utf8("x\n"), Lines.repeated(" ", 8 << 20)));
        Path rejected = folder.resolve("rejected");

        BulkReport report = run().rejectedTo(rejected).run(blanks);

        assertThat(report.unreadable()).isOne();
        assertThat(Files.size(rejected)).isEqualTo((16 << 20) + 2);
    }

    @Test
    void processesAreFoundByTheirLocks() {
        assertThat(FileLocks.holder(folder.resolve("none"))).isEqualTo(OptionalLong.empty());
    }

    @Test
    void changedCheckpointsAreDamaged() throws IOException {
        var work = new Workplace(Files.createDirectory(folder.resolve("work")));
        work.add("in.jsonl", Lines.file(1, 5_000));
        work.runAndKillAfter(2, work.prepare(Ran.VALIDATOR));
        String whole = Files.readString(work.file("checkpoint"), StandardCharsets.UTF_8);
        String changed = whole.replaceFirst("\"written/verdicts\":\"\\d+\"", "\"written/verdicts\":\"5\"");
        assertThat(changed).isNotEqualTo(whole);
        Files.writeString(work.file("checkpoint"), changed);
        byte[] verdicts = Files.readAllBytes(work.file("verdicts"));

        BulkException e = catchThrowableOfType(BulkException.class, () -> work.run(work.prepare(Ran.VALIDATOR)));

        assertThat(e).hasMessageStartingWith("cannot read " + work.file("checkpoint"));
        assertThat(e.getCause()).hasMessageStartingWith("it is damaged: ");
        assertThat(work.file("verdicts")).hasBinaryContent(verdicts);
        Files.writeString(work.file("checkpoint"), whole);
        byte[] keys = Files.readAllBytes(work.file("checkpoint.keys"));
        keys[20] ^= 1;
        Files.write(work.file("checkpoint.keys"), keys);
        e = catchThrowableOfType(BulkException.class, () -> work.run(work.prepare(Ran.VALIDATOR)));
        assertThat(e.getCause()).hasMessage("the log of keys is damaged");
        assertThat(work.file("verdicts")).hasBinaryContent(verdicts);
    }
}
