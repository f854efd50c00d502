package id.msme.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {

    private static final byte[] NEW = "new".getBytes(UTF_8);

    @TempDir
    Path folder;

    private Path old(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("fig.svg"), "old");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatWasThereIsReplacedAsAWhole() throws IOException {
        Path file = old("rw-rw-r--");
        Path before = Files.createLink(folder.resolve("before"), file);
        Path link = Files.createSymbolicLink(folder.resolve("link.svg"), file.getFileName());
        Draft.replace(link, NEW);
        assertThat(file).hasContent("new");
        assertThat(before).hasContent("old");
        assertThat(link).isSymbolicLink();
        assertThat(permissions(file)).isEqualTo("rw-rw-r--");
        assertThat(names()).containsExactly("before", "fig.svg", "link.svg");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNewFileHasThePermissionsOfAnyOther() throws IOException {
        Draft.replace(folder.resolve("fig.svg"), NEW);
        assertThat(permissions(folder.resolve("fig.svg")))
                .isEqualTo(permissions(Files.createFile(folder.resolve("other"))));
        Path dangling = Files.createSymbolicLink(folder.resolve("link.svg"), Path.of("far"));
        Draft.replace(dangling, NEW);
        assertThat(dangling).isSymbolicLink();
        assertThat(folder.resolve("far")).hasContent("new");
        Draft.replace(folder.resolve("é".repeat(120)), NEW);
        assertThat(names()).hasSize(5);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatCannotBeWrittenStaysAndIsNamed() throws IOException {
        Path file = old("r--r--r--");
        if (!Files.isWritable(file)) {
            assertThatThrownBy(() -> Draft.replace(file, NEW))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessage(file.toString());
        }
        assertThatThrownBy(() -> Draft.replace(folder.resolve("none/fig.svg"), NEW))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(folder.resolve("none/fig.svg").toString());
        Path notAFolder = file.resolve("fig.svg");
        assertThatThrownBy(() -> Draft.replace(notAFolder, NEW))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(notAFolder.toString());
        assertThatThrownBy(() -> Draft.replace(folder, NEW)).isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("fig.svg");
    }

    @Test
    void aDraftThatCannotBeFinishedIsNotLeftBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("fig.svg"), "old");
        assertThatThrownBy(() -> Draft.write(file, out -> {
                    out.write(NEW);
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThatThrownBy(() -> Draft.write(file, out -> {
                    throw new OutOfMemoryError("too many keys to put in order");
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("fig.svg");
    }
}
