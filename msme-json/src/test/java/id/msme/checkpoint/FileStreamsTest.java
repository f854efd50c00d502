package id.msme.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStreamsTest {

    @TempDir
    Path folder;

    @Test
    void theReasonDoesNotRepeatTheName() {
        // a folder is no stream on any system, and permissions do not bind every user
        holds(folder, () -> FileStreams.append(folder));
        holds(folder, () -> FileStreams.read(folder));
        Path missing = folder.resolve("a (b)");
        holds(missing, () -> FileStreams.read(missing));
        Path nowhere = folder.resolve("nowhere").resolve("out");
        holds(nowhere, () -> FileStreams.append(nowhere));
    }

    private static void holds(Path path, ThrowingCallable opening) {
        var e = catchThrowableOfType(FileSystemException.class, opening);
        assertThat(e).isNotNull();
        assertThat(e.getFile()).isEqualTo(path.toString());
        assertThat(e.getReason())
                .isNotBlank()
                .doesNotContain(path.toString())
                .doesNotContain("(")
                .doesNotContain(")");
    }
}
