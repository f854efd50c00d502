package id.msme.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.file.WrongFormException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class StatedPartTest {

    private static final int BEYOND = 99;

    private final ByteArrayInputStream all = new ByteArrayInputStream(new byte[] {1, 2, 3, BEYOND, BEYOND});
    private final StatedPart part = new StatedPart(all, 3);

    @Test
    void readsSingleBytesToTheSizeStated() throws IOException {
        assertThat(part.read()).isEqualTo(1);
        assertThat(part.readAllBytes()).containsExactly(2, 3);
        assertThat(part.read()).isEqualTo(-1);
        assertThat(all.read()).isEqualTo(BEYOND);
    }

    @Test
    void skipsToTheSizeStated() throws IOException {
        assertThat(part.skip(2)).isEqualTo(2);
        assertThat(part.skip(4)).isEqualTo(1);
        assertThat(part.skip(4)).isZero();
        assertThat(all.read()).isEqualTo(BEYOND);
    }

    @Test
    void endsWhereSoManyBytesCannotBeSkipped() throws IOException {
        part.skipNBytes(1);
        assertThat(part.readNBytes(1)).containsExactly(2);
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> part.skipNBytes(2));
        assertThat(all.read()).isEqualTo(BEYOND);
    }

    @Test
    void hasNoMoreAtHandThanTheSizeStated() throws IOException {
        assertThat(part.available()).isEqualTo(3);
        part.skipNBytes(3);
        assertThat(part.available()).isZero();
        assertThat(part.markSupported()).isFalse();
    }

    @Test
    void countsWhatWasSkippedTowardsItsSize() throws IOException {
        part.skipNBytes(2);
        assertThatExceptionOfType(WrongFormException.class).isThrownBy(part::requireSize);

        var exact = new StatedPart(new ByteArrayInputStream(new byte[3]), 3);
        exact.skipNBytes(2);
        assertThatCode(exact::requireSize).doesNotThrowAnyException();
    }

    @Test
    void waitsForAByteThatIsNotThereYet() throws IOException {
        var late = new FilterInputStream(all) {

            private boolean isThere = true;

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                isThere = !isThere;
                return isThere ? super.read(bytes, offset, length) : 0;
            }
        };

        assertThat(new StatedPart(late, 2).read()).isEqualTo(1);
    }
}
