package id.msme.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.file.FileInUseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileClaimTest {

    @TempDir
    Path folder;

    private static void assertRefused(Path file) {
        assertThatExceptionOfType(FileInUseException.class)
                .isThrownBy(() -> FileClaim.of(file))
                .withMessage("another run is writing it, process "
                        + ProcessHandle.current().pid() + "; wait for its end, or name another file");
    }

    @Test
    void aFileIsClaimedOnceAtATime() throws IOException {
        Path file = folder.resolve("f");
        try (FileClaim claim = FileClaim.of(file)) {
            assertRefused(file);
            assertRefused(folder.resolve("x/../f").normalize());
            Files.createFile(file);
            assertRefused(file);
            claim.created(file);
            FileClaim.of(folder.resolve("other")).close();
        }
        try (FileClaim again = FileClaim.of(file)) {
            assertThat(again).isNotNull();
            assertRefused(file);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void otherNamesOfAFileAreClaimedWithIt() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path alias = Files.createSymbolicLink(folder.resolve("alias"), real);
        Path file = real.resolve("f");
        try (FileClaim claim = FileClaim.of(file)) {
            assertRefused(alias.resolve("f"));
            Files.createFile(file);
            claim.created(file);
            assertRefused(alias.resolve("f"));
            assertRefused(Files.createLink(folder.resolve("hard"), file));
            assertRefused(Files.createSymbolicLink(folder.resolve("soft"), file));
        }
        FileClaim.of(folder.resolve("hard")).close();
    }

    @Test
    void whatIsNoRegularFileIsNotClaimed() throws IOException {
        try (FileClaim one = FileClaim.of(folder);
                FileClaim other = FileClaim.of(folder)) {
            assertThat(one).isNotSameAs(other);
        }
    }
}
