package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.msme.catalogue.Catalogue;
import id.msme.checkpoint.Checkpoint;
import id.msme.duplicate.KnownKeys;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.file.CheckpointRefusedException;
import id.msme.language.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    @TempDir
    Path folder;

    private Workplace work;
    private Path input;

    @BeforeEach
    void killARun() throws IOException {
        work = new Workplace(folder);
        input = work.add("in.jsonl", Lines.file(1, 5_000));
        work.runAndKillAfter(2, work.prepare(Ran.VALIDATOR));
        assertThat(work.file("checkpoint")).exists();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("language", run -> run.language(Language.EN)),
                change("duplicate step", BulkRun::withoutDuplicates),
                change("file of verdicts", run -> run.verdictsTo(Path.of("other"))),
                change("file of rejected lines", run -> run.rejectedTo(Path.of("other"))),
                change(
                        "content of the readiness model",
                        run -> run.assessmentsTo(
                                Path.of("other"), Catalogue.standard().models().standard())));
    }

    private static Arguments change(String name, UnaryOperator<BulkRun> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isRefusedWhereASettingChanged(String name, UnaryOperator<BulkRun> change) {
        assertRefused(change.apply(work.prepare(Ran.VALIDATOR)), "the " + name + " is not what it was: ");
    }

    @Test
    void isRefusedWhereADependencyChanged() {
        assertRefused(dependingOn("catalogues", "more"), "the catalogues is not what it was: not set then, more now;");
    }

    @Test
    void isRefusedWhereADependencyIsLeftOut() throws IOException {
        Files.delete(work.file("checkpoint"));
        work.runAndKillAfter(2, dependingOn("catalogues", "more"));

        assertRefused(work.prepare(Ran.VALIDATOR), "the catalogues is not what it was: more then, not set now;");
    }

    /** A host may choose any name, those of the run's own settings too. */
    @ParameterizedTest
    @ValueSource(strings = {"digest", "library", "input 1", "host/digest"})
    void isRefusedWhereADependencyOfAnyNameChanged(String name) throws IOException {
        Files.delete(work.file("checkpoint"));
        work.runAndKillAfter(2, dependingOn(name, "AAA"));

        assertRefused(
                dependingOn(name, "BBB"),
                "the " + name + " is not what it was: AAA then, BBB now; delete the checkpoint");
        assertThat(work.run(dependingOn(name, "AAA")).tally().records()).isPositive();
    }

    private BulkRun dependingOn(String name, String value) {
        return work.prepare(Ran.VALIDATOR).checkpoint(work.file("checkpoint"), Map.of(name, value));
    }

    @Test
    void isRefusedWhereTheValidatorChanged() {
        Catalogue catalogue = Catalogue.standard();
        LocalDate day = Ran.VALIDATOR.asOf();

        assertRefused(
                work.prepare(EnrolmentValidator.of(catalogue.withEdition("other"), day)),
                "the catalogue edition is not what it was: " + catalogue.edition() + " then, other now; "
                        + "delete the checkpoint to start anew");
        assertRefused(
                work.prepare(EnrolmentValidator.of(catalogue, day.plusDays(1))),
                "the as-of date is not what it was: 2026-09-01 then, 2026-09-02 now;");
        assertRefused(
                work.prepare(Ran.VALIDATOR.forProgram("go-online")),
                "the program is not what it was: all then, go-online now;");
    }

    @Test
    void isRefusedWhereAnInputGrew() throws IOException {
        Files.write(input, Lines.utf8("{}\n"), StandardOpenOption.APPEND);

        assertRefused(work.prepare(Ran.VALIDATOR), "the input 1 is not what it was: " + input + ", ");
    }

    @Test
    void isRefusedWhereAnInputWasTouched() throws IOException {
        Files.setLastModifiedTime(input, FileTime.fromMillis(0));

        assertRefused(work.prepare(Ran.VALIDATOR), "the input 1 is not what it was: " + input + ", ");
    }

    @Test
    void isRefusedWhereAnInputStartsOtherwise() throws IOException {
        FileTime time = Files.getLastModifiedTime(input);
        byte[] bytes = Files.readAllBytes(input);
        bytes[10] ^= 1;
        Files.write(input, bytes);
        Files.setLastModifiedTime(input, time);

        assertRefused(work.prepare(Ran.VALIDATOR), "the input 1 is not what it was: " + input + ", ");
    }

    @Test
    void isRefusedWhereAnOutputIsShorter() throws IOException {
        Files.write(work.file("verdicts"), new byte[0]);

        assertRefused(work.prepare(Ran.VALIDATOR), "it is shorter than the checkpoint says; ");
    }

    @Test
    void isRefusedForStreamsAndGivenKeys() {
        assertRefused(
                work.prepare(Ran.VALIDATOR).verdictsTo(new ByteArrayOutputStream()),
                "a checkpoint can be kept for files only, and this is none");
        assertRefused(
                work.prepare(Ran.VALIDATOR).duplicatesOf(KnownKeys.inMemory()),
                "a checkpoint holds a run's own keys, and the keys are given");
        BulkException e = catchThrowableOfType(
                BulkException.class,
                () -> work.prepare(Ran.VALIDATOR)
                        .run(List.of(BulkInput.of("-", new ByteArrayInputStream(new byte[0])))));
        assertThat(e)
                .hasMessageStartingWith("cannot read -")
                .hasRootCauseMessage("a checkpoint can be kept for files only, and this is none");
    }

    private void assertRefused(BulkRun run, String reason) {
        Map<String, Integer> before = lengths();
        BulkException e = catchThrowableOfType(BulkException.class, () -> work.run(run));

        assertThat(e).hasCauseInstanceOf(CheckpointRefusedException.class);
        assertThat(e.getCause()).hasMessageStartingWith(reason);
        assertThat(lengths()).isEqualTo(before);
    }

    private Map<String, Integer> lengths() {
        var lengths = new TreeMap<String, Integer>();
        work.state().forEach((name, bytes) -> lengths.put(name, bytes.length));
        return lengths;
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        Files.writeString(work.file("checkpoint"), "{\"format\":\"msme-checkpoint/1\"}");

        BulkException e = catchThrowableOfType(BulkException.class, () -> work.run(work.prepare(Ran.VALIDATOR)));

        assertThat(e).hasMessageStartingWith("cannot read " + work.file("checkpoint"));
        assertThat(e.getCause()).hasMessage("it is damaged: its checksum is another; delete it to start anew");
    }

    /** Each bit of the file, turned over. */
    @Test
    void anyDamageOfTheFileIsNoticed() throws IOException {
        byte[] bytes = Files.readAllBytes(work.file("checkpoint"));
        var unnoticed = new ArrayList<Integer>();
        for (int bit = 0; bit < Byte.SIZE * bytes.length; bit++) {
            bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            String damaged = new String(bytes, StandardCharsets.UTF_8);
            bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            try {
                Checkpoint.parse(damaged);
                unnoticed.add(bit / Byte.SIZE);
            } catch (IOException e) {
                // as it should be
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** Bytes of each kind, in turn; what a run wrote after its checkpoint is cut off and may be anything. */
    @Test
    void anyDamageOfTheKeysIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(work.file("checkpoint.keys"));
        for (int i = 0; i < bytes.length - "{\"li".length(); i += 997) {
            bytes[i] ^= 1;
            Files.write(work.file("checkpoint.keys"), bytes);
            BulkException e = catchThrowableOfType(BulkException.class, () -> work.run(work.prepare(Ran.VALIDATOR)));
            assertThat(e).hasMessageStartingWith("cannot read " + work.file("checkpoint.keys"));
            bytes[i] ^= 1;
        }
    }

    @Test
    void keysAreForTheirOwnerOnly() throws IOException {
        Files.delete(work.file("checkpoint"));
        Files.delete(work.file("checkpoint.keys"));
        var permissions = new HashSet<String>();

        work.run(work.prepare(Ran.VALIDATOR)
                .listener(progress -> permissions.add(permissions(work.file("checkpoint.keys")))));

        assertThat(permissions).containsExactly("rw-------");
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anInterruptedRunGoesOnWhereItEnded() throws IOException {
        Files.delete(work.file("checkpoint"));
        BulkReport undisturbed = work.run(work.prepare(Ran.VALIDATOR));
        Map<String, byte[]> wanted = work.state();

        BulkException e = catchThrowableOfType(
                BulkException.class,
                () -> work.run(work.prepare(Ran.VALIDATOR)
                        .checkpointEvery(Duration.ofDays(1))
                        .listener(progress -> Thread.currentThread().interrupt())));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(e.report().tally().records())
                .isBetween(1L, undisturbed.tally().records() - 1);
        assertThat(work.file("checkpoint")).exists();

        assertThat(work.run(work.prepare(Ran.VALIDATOR))).isEqualTo(undisturbed);
        assertThat(work.state()).containsExactlyEntriesOf(wanted);
    }

    @Test
    void anInterruptedThreadStaysSoIfItsCheckpointCannotBeSaved() throws IOException {
        Files.delete(work.file("checkpoint"));

        BulkException e = catchThrowableOfType(
                BulkException.class,
                () -> work.run(work.prepare(Ran.VALIDATOR)
                        .checkpointEvery(Duration.ofDays(1))
                        .listener(progress -> {
                            makeFolder(work.file("checkpoint"));
                            Thread.currentThread().interrupt();
                        })));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(e).hasMessageStartingWith("cannot write " + work.file("checkpoint"));
    }

    /** Nothing can replace a folder that is not empty, nor delete it. */
    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder.resolve("full"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
