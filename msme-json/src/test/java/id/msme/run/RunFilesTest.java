package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.msme.duplicate.KnownKeys;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run refuses before it touches a file. */
class RunFilesTest {

    private static final byte[] SECRET = Lines.utf8("a secret for tests only");

    @TempDir
    Path folder;

    private Path input;
    private Path verdicts;

    @BeforeEach
    void writeFiles() throws IOException {
        input = Files.write(folder.resolve("in"), Lines.file(1, 50));
        verdicts = Files.writeString(folder.resolve("verdicts"), "of last night");
    }

    private static BulkRun run() {
        return BulkRun.of(Ran.VALIDATOR);
    }

    private Path link(String name, Path target) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), target);
    }

    /** The message of the exception that a run ends with, which leaves every file as it was. */
    private String refused(BulkRun run) throws IOException {
        return refused(run, input);
    }

    private String refused(BulkRun run, Path... inputs) throws IOException {
        Map<String, String> before = files();
        BulkException e = catchThrowableOfType(
                BulkException.class,
                () -> run.run(Stream.of(inputs).map(BulkInput::of).toList()));
        assertThat(e).isNotNull();
        assertThat(files()).isEqualTo(before);
        return e.getCause().getMessage().replace(folder + "/", "");
    }

    private Map<String, String> files() throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void anOutputIsNoInput() throws IOException {
        assertThat(refused(run().verdictsTo(input))).isEqualTo("in would be read and written at once");
        assertThat(refused(run().rejectedTo(input))).isEqualTo("in would be read and written at once");
        assertThat(refused(run().keysTo(input, SECRET))).isEqualTo("in would be read and written at once");
        assertThat(refused(run().checkpoint(input))).isEqualTo("in would be read and written at once");
    }

    @Test
    void anOutputIsNoInputByAnotherName() throws IOException {
        Path hard = Files.createLink(folder.resolve("hard"), input);
        assertThat(refused(run().verdictsTo(hard)))
                .isEqualTo("in would be read and written at once: hard is the same file");
        assertThat(refused(run().verdictsTo(input), hard))
                .isEqualTo("hard would be read and written at once: in is the same file");
        assertThat(refused(run().keysTo(hard, SECRET))).contains("hard is the same file");
        assertThat(refused(run().rejectedTo(link("soft", input)))).contains("soft is the same file");
    }

    @Test
    void noTwoOutputsAreOne() throws IOException {
        Path hard = Files.createLink(folder.resolve("hard"), verdicts);
        assertThat(refused(run().verdictsTo(verdicts).rejectedTo(verdicts)))
                .isEqualTo("two outputs name the same file, verdicts");
        assertThat(refused(run().verdictsTo(verdicts).rejectedTo(hard)))
                .isEqualTo("two outputs name the same file, verdicts and hard");
        assertThat(refused(run().verdictsTo(verdicts).keysTo(hard, SECRET))).contains("the same file");
    }

    @Test
    void noTwoOutputsThatAreNotThereYetAreOne() throws IOException {
        Path target = folder.resolve("target");
        assertThat(refused(run().verdictsTo(link("dangling", target)).rejectedTo(target)))
                .isEqualTo("two outputs name the same file, dangling and target");
        assertThat(refused(run().verdictsTo(link("far", Path.of("dangling"))).rejectedTo(target)))
                .contains("the same file");
        Path sub = Files.createDirectory(folder.resolve("sub"));
        Path other = link("other", sub);
        assertThat(refused(run().verdictsTo(sub.resolve("new")).rejectedTo(other.resolve("new"))))
                .contains("the same file");
        assertThat(refused(run().verdictsTo(folder.resolve("new")).rejectedTo(other.resolve("../new"))))
                .contains("the same file");
    }

    @Test
    void whatLiesBesideACheckpointIsNoOtherFile() throws IOException {
        Path checkpoint = folder.resolve("c");
        Path keys = Files.copy(input, folder.resolve("c.keys"));
        assertThat(refused(run().checkpoint(checkpoint), keys)).isEqualTo("c.keys would be read and written at once");
        Files.delete(keys);
        assertThat(refused(run().checkpoint(checkpoint).verdictsTo(keys))).contains("the same file, c.keys");
        assertThat(refused(run().checkpoint(checkpoint).rejectedTo(folder.resolve("c.lock"))))
                .contains("the same file, c.lock");
        assertThat(refused(run().keysTo(checkpoint, SECRET).rejectedTo(folder.resolve("c.lock"))))
                .contains("the same file, c.lock");
    }

    @Test
    void keysMayGoWhereTheyCameFromAndNowhereElse() throws IOException {
        Path keys = folder.resolve("keys");
        run().keysTo(keys, SECRET).run(List.of(BulkInput.of(input)));
        run().keysFrom(keys, SECRET).keysTo(keys, SECRET).run(List.of(BulkInput.of(input)));

        assertThat(refused(run().keysFrom(keys, SECRET).verdictsTo(keys)))
                .isEqualTo("keys would be read and written at once");
    }

    @Test
    void devicesTakeAnyNumberOfOutputs() throws IOException {
        Path none = Path.of("/dev/null");
        assertThat(run().verdictsTo(none)
                        .rejectedTo(none)
                        .run(List.of(BulkInput.of(input), BulkInput.of(none)))
                        .lines())
                .isEqualTo(50);
    }

    @Test
    void aFileOfAnotherKindBesideACheckpointIsKept() throws IOException {
        Files.writeString(folder.resolve("c.keys"), "keys of the house");
        assertThat(refused(run().checkpoint(folder.resolve("c"))))
                .isEqualTo("c.keys exists and is no log of keys; move it away, or name another checkpoint");
        assertThat(refused(run().withoutDuplicates().checkpoint(folder.resolve("c"))))
                .contains("is no log of keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "msme", "msmelog1", "msmelog1 and keys of a run that was killed"})
    void aLogOfKeysThatWasLeftBehindIsOverwritten(String left) throws IOException {
        Files.writeString(folder.resolve("c.keys"), left);
        run().checkpoint(folder.resolve("c")).run(List.of(BulkInput.of(input)));
        assertThat(folder.resolve("c.keys")).doesNotExist();
    }

    @Test
    void firstInputIsTriedBeforeAnOutputIsEmptied() throws IOException {
        Path none = folder.resolve("none");
        Map<String, String> before = files();
        BulkException e = catchThrowableOfType(
                BulkException.class,
                () -> run().verdictsTo(verdicts).run(List.of(BulkInput.of(none), BulkInput.of(input))));
        assertThat(e).hasMessageStartingWith("cannot read " + none).hasCauseInstanceOf(NoSuchFileException.class);
        assertThat(e.report()).isEqualTo(BulkReport.NOTHING);
        assertThat(files()).isEqualTo(before);

        assertThat(refused(run().verdictsTo(verdicts), folder, input)).contains("it is a folder");
        Path noKeys = Files.writeString(folder.resolve("keys"), "hello, world");
        assertThat(refused(run().verdictsTo(verdicts).keysFrom(noKeys, SECRET))).isEqualTo("it is no file of keys");
    }

    @Test
    void everyOutputIsTriedBeforeOneIsEmptied() throws IOException {
        assertThat(refused(run().verdictsTo(verdicts).rejectedTo(folder))).contains("it is a folder");
        assertThat(refused(run().verdictsTo(verdicts).rejectedTo(folder.resolve("none/rejected"))))
                .isEqualTo("none");
    }

    @Test
    void keyFilesAreForARunsOwnKeys() {
        assertThatKeyFileIsRefused(run -> run.withoutDuplicates().keysTo(verdicts, SECRET));
        assertThatKeyFileIsRefused(run -> run.keysFrom(verdicts, SECRET).withoutDuplicates());
        assertThatKeyFileIsRefused(run -> run.keysTo(verdicts, SECRET).duplicatesOf(KnownKeys.inMemory()));
        assertThat(verdicts).hasContent("of last night");
    }

    private static void assertThatKeyFileIsRefused(UnaryOperator<BulkRun> setUp) {
        assertThatIllegalStateException()
                .isThrownBy(() -> setUp.apply(run()).run(List.of()))
                .withMessageStartingWith("keysFrom and keysTo are of a run's own keys, ");
    }

    @Test
    void aRunOverNothingCanBeInterrupted() {
        Thread.currentThread().interrupt();
        BulkException e = catchThrowableOfType(BulkException.class, () -> run().run(List.of()));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(e).hasMessageStartingWith("cannot read inputs").hasRootCauseMessage("the run was interrupted");
    }

    @Test
    void aFolderIsNoCheckpoint() throws IOException {
        assertThat(refused(run().verdictsTo(verdicts).checkpoint(folder)))
                .isEqualTo("a checkpoint can be kept for files only, and this is none");
    }

    @Test
    void aCheckpointIsText() throws IOException {
        Path checkpoint = Files.write(folder.resolve("c"), new byte[] {(byte) 0xFF, '{', '}'});
        assertThat(refused(run().verdictsTo(verdicts).checkpoint(checkpoint))).isEqualTo("it is no msme-checkpoint/1");
    }

    @Test
    void aCheckpointHasASizeThatCanBe() throws IOException {
        Path checkpoint = folder.resolve("c");
        try (var file = new RandomAccessFile(checkpoint.toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }
        BulkException e = catchThrowableOfType(
                BulkException.class, () -> run().checkpoint(checkpoint).run(List.of(BulkInput.of(input))));
        assertThat(e.getCause()).hasMessage("it is no msme-checkpoint/1: it has more than 64 MiB");
    }
}
