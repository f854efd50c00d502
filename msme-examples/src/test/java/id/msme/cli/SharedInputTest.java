package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SharedInputTest {

    private static byte[] bytes() {
        var bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @Test
    void bothReadersReadAllBytes() throws Exception {
        byte[] bytes = bytes();
        List<InputStream> readers = SharedInput.of(new ByteArrayInputStream(bytes));
        var pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<byte[]>> read = readers.stream()
                    .map(reader -> pool.submit(reader::readAllBytes))
                    .toList();
            assertThat(read.get(0).get()).isEqualTo(bytes);
            assertThat(read.get(1).get()).isEqualTo(bytes);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void oneReaderCanBeFarAhead() throws IOException {
        byte[] bytes = bytes();
        List<InputStream> readers = SharedInput.of(new ByteArrayInputStream(bytes));

        assertThat(readers.get(0).readAllBytes()).isEqualTo(bytes);
        assertThat(readers.get(1).read()).isEqualTo(Byte.toUnsignedInt(bytes[0]));
        assertThat(readers.get(1).readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, 1, bytes.length));
        assertThat(readers.get(1).read()).isEqualTo(-1);
    }

    @Test
    void failureIsThatOfBoth() {
        List<InputStream> readers = SharedInput.of(new InputStream() {
            private boolean hasFailed;

            @Override
            public int read() throws IOException {
                if (hasFailed) {
                    return -1;
                }
                hasFailed = true;
                throw new IOException("no more");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        });

        assertThatIOException().isThrownBy(() -> readers.get(0).readAllBytes()).withMessage("no more");
        assertThatIOException().isThrownBy(() -> readers.get(1).readAllBytes()).withMessage("no more");
    }
}
