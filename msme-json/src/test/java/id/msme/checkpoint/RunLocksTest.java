package id.msme.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.msme.file.FileInUseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
            assertThat(anotherProcessTakes(RunLocks.lock(file))).isFalse();
            assertThat(anotherProcessTakes(RunLocks.lock(file))).isFalse();
        }
        assertThat(RunLocks.lock(file)).doesNotExist();
        Files.createFile(RunLocks.lock(file));
        assertThat(anotherProcessTakes(RunLocks.lock(file))).isTrue();
    }

    private static boolean anotherProcessTakes(Path lock) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String code = "import java.nio.channels.*; import java.nio.file.*;"
                + " public class Take { public static void main(String[] a) throws Exception {"
                + " try (var c = FileChannel.open(Path.of(a[0]), StandardOpenOption.WRITE)) {"
                + " System.exit(c.tryLock() == null ? 7 : 8); } } }";
        Path source = Files.writeString(lock.resolveSibling("Take.java"), code);
        int exit = new ProcessBuilder(java.toString(), source.toString(), lock.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(exit).isBetween(7, 8);
        return exit == 8;
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
