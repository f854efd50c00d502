package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final byte[] SECRET = Lines.utf8("a secret for tests only");

    @TempDir
    Path folder;

    private Path keys;
    private Path monday;
    private Path tuesday;

    @BeforeEach
    void writeFiles() throws IOException {
        keys = folder.resolve("keys");
        monday = Files.write(folder.resolve("monday"), Lines.file(1, 200));
        tuesday = Files.write(folder.resolve("tuesday"), Lines.file(2, 200));
    }

    private static BulkReport run(BulkRun run, Path... files) throws BulkException {
        return run.run(List.of(files).stream().map(BulkInput::of).toList());
    }

    @Test
    void nightAfterNightComesToWhatOneRunDoes() throws IOException {
        BulkReport both = run(BulkRun.of(Ran.VALIDATOR), monday, tuesday);

        BulkReport first = run(BulkRun.of(Ran.VALIDATOR).keysTo(keys, SECRET), monday);
        BulkReport second = run(BulkRun.of(Ran.VALIDATOR).keysFrom(keys, SECRET).keysTo(keys, SECRET), tuesday);
        BulkReport again = run(BulkRun.of(Ran.VALIDATOR).keysFrom(keys, SECRET), monday, tuesday);

        assertThat(first.tally().plus(second.tally())).isEqualTo(both.tally());
        assertThat(again.tally().accepted()).isZero();
    }

    @Test
    void holdsEightBytesAKeyAndNoIdentifier() throws IOException {
        BulkReport report = run(BulkRun.of(Ran.VALIDATOR).keysTo(keys, SECRET), monday);

        byte[] bytes = Files.readAllBytes(keys);
        assertThat(bytes).hasSize(8 + 8 + 8 * (int) report.tally().accepted() + 32);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("10000000000");
        Path same = folder.resolve("same");
        run(BulkRun.of(Ran.VALIDATOR).threads(3).keysTo(same, SECRET), monday);
        assertThat(same).hasSameBinaryContentAs(keys);
    }

    @Test
    void aChangedFileOrAnotherSecretIsRefused() throws IOException {
        run(BulkRun.of(Ran.VALIDATOR).keysTo(keys, SECRET), monday);

        assertRefused(
                Lines.utf8("another secret for tests"), "its keys are damaged, or were hashed under another secret");
        byte[] bytes = Files.readAllBytes(keys);
        bytes[20] ^= 1;
        Files.write(keys, bytes);
        assertRefused(SECRET, "its keys are damaged, or were hashed under another secret");
        Files.write(keys, Arrays.copyOf(bytes, 40));
        assertRefused(SECRET, "its keys end too early");
        Files.writeString(keys, "hello, world");
        assertRefused(SECRET, "it is no file of keys");
    }

    private void assertRefused(byte[] secret, String reason) {
        BulkException e = catchThrowableOfType(
                BulkException.class, () -> run(BulkRun.of(Ran.VALIDATOR).keysFrom(keys, secret), tuesday));

        assertThat(e).hasMessageStartingWith("cannot read " + keys);
        assertThat(e.getCause()).hasMessage(reason);
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulkRun.of(Ran.VALIDATOR).keysTo(keys, new byte[15]))
                .withMessage("a secret has at least 16 bytes, not 15");
    }

    @Test
    void goesOnFromACheckpointToTheSameKeys() throws IOException {
        var work = new Workplace(folder);
        work.add("in", Lines.file(3, 5_000));
        BulkReport undisturbed = work.run(work.prepare(Ran.VALIDATOR).keysTo(keys, SECRET));
        byte[] wanted = Files.readAllBytes(keys);
        Files.delete(keys);

        work.runAndKillAfter(2, work.prepare(Ran.VALIDATOR).keysTo(keys, SECRET));
        assertThat(work.run(work.prepare(Ran.VALIDATOR).keysTo(keys, SECRET))).isEqualTo(undisturbed);

        assertThat(keys).hasBinaryContent(wanted);
    }
}
