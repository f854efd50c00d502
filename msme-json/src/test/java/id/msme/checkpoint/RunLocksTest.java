package id.msme.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.msme.file.FileInUseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunLocksTest {

    @TempDir
    Path folder;

    @Test
    void anotherProcessCannotTakeALock() throws IOException, InterruptedException {
        Path file = folder.resolve("c");
        try (var locks = new RunLocks()) {
            locks.take(file);
            assertThat(OtherProcess.canLock(RunLocks.lock(file))).isFalse();
            assertThat(OtherProcess.canLock(RunLocks.lock(file))).isFalse();
        }
        assertThat(RunLocks.lock(file)).doesNotExist();
        Files.createFile(RunLocks.lock(file));
        assertThat(OtherProcess.canLock(RunLocks.lock(file))).isTrue();
    }

    /** To open a file and close it again would be enough to lose the locks that this process has on it. */
    @Test
    void aSecondRunOfThisProcessIsRefusedAndTakesNothing() throws IOException, InterruptedException {
        Path file = folder.resolve("c");
        try (var locks = new RunLocks();
                var second = new RunLocks()) {
            locks.take(file);
            var e = catchThrowableOfType(Failure.class, () -> second.take(file));
            assertThat(((FileInUseException) e.reason()).process())
                    .hasValue(ProcessHandle.current().pid());
            assertThat(OtherProcess.canLock(RunLocks.lock(file))).isFalse();
        }
        try (var third = new RunLocks()) {
            third.take(file);
            assertThat(RunLocks.lock(file)).exists();
        }
    }

    /** A line feed in the name of a file forges no line of the log, neither in the name nor in the reason. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatFailsIsLoggedOnOneLine() throws IOException {
        Path file = Files.createDirectory(folder.resolve("a\nWARN b")).resolve("c");
        var logged = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
        try (var locks = new RunLocks()) {
            locks.take(file);
            Files.delete(RunLocks.lock(file));
            Files.createDirectories(RunLocks.lock(file).resolve("full"));
        } finally {
            System.setErr(before);
        }
        assertThat(logged.toString(StandardCharsets.UTF_8))
                .contains("could not delete", "a?WARN b/c.lock: java.nio.file.DirectoryNotEmptyException: ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"msmelock 12", "msmelock", "", "msmelock 99999999999999999999999", "msmelock x", "msmelock "})
    void aLockIsHeldWhateverIsWrittenInIt(String text) throws IOException {
        Path file = folder.resolve("c");
        Path lock = RunLocks.lock(file);
        try (var first = new RunLocks();
                var second = new RunLocks()) {
            first.take(file);
            Files.writeString(lock, text, StandardCharsets.US_ASCII);
            var e = catchThrowableOfType(Failure.class, () -> second.take(file));
            assertThat(e.reason()).isInstanceOf(FileInUseException.class);
        }
        assertThat(lock).doesNotExist();
    }
}
