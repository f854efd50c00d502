package id.msme.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredBytesTest {

    @Test
    void aFileThatIsShorterAtItsEndIsAnError(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("one"), new byte[1]);
        var input = new StoredInput("one", () -> new ByteArrayInputStream(new byte[0]), Optional.of(file));
        try (var bytes = new StoredBytes(input)) {
            assertThatIOException()
                    .isThrownBy(bytes::read)
                    .withMessage("it shrank while it was read: it had 1 byte at first and ends after 0 bytes");
        }
    }

    @Test
    void countsWhatIsReadAndSkipped(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("five"), new byte[] {1, 2, 3, 4, 5});
        try (var bytes =
                new StoredBytes(new StoredInput("five", () -> Files.newInputStream(file), Optional.of(file)))) {
            assertThat(bytes.read()).isEqualTo(1);
            bytes.skipNBytes(2);
            assertThat(bytes.readAllBytes()).containsExactly(4, 5);
            assertThat(bytes.count()).isEqualTo(5);
        }
    }
}
