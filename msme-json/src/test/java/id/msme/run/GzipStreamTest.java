package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.msme.input.GzipStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class GzipStreamTest {

    private static final byte[] TEXT = Lines.file(5, 300);

    static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] inflate(byte[] stored) throws IOException {
        try (var in = new GzipStream(Trickle.of(stored, 777), 250)) {
            return in.readAllBytes();
        }
    }

    @Test
    void inflatesOneMemberAfterTheOther() throws IOException {
        byte[] stored = Lines.joined(gzip(TEXT), gzip(new byte[0]), gzip(TEXT));

        assertThat(inflate(stored)).isEqualTo(Lines.joined(TEXT, TEXT));
    }

    @Test
    void skipsText() throws IOException {
        byte[] stored = Lines.joined(gzip(TEXT), gzip(TEXT));

        try (var in = new GzipStream(Trickle.of(stored, 777), 250)) {
            in.skipNBytes(TEXT.length - 1L);
            assertThat(in.read()).isEqualTo(Byte.toUnsignedInt(TEXT[TEXT.length - 1]));
            assertThat(in.skip(-1)).isZero();
            assertThat(in.skip(TEXT.length + 1L)).isEqualTo(TEXT.length);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void passesOverZerosAtTheEnd() throws IOException {
        assertThat(inflate(Lines.joined(gzip(TEXT), new byte[600]))).isEqualTo(TEXT);
    }

    @Test
    void passesOverTheNamesInAHeader() throws IOException {
        byte[] plain = gzip(TEXT);
        byte[] header = {0x1F, (byte) 0x8B, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3};
        byte[] more = {2, 0, 'e', 'x', 'n', 'a', 'm', 'e', 0, 'n', 'o', 't', 'e', 0, 1, 2};

        assertThat(inflate(Lines.joined(header, more, Arrays.copyOfRange(plain, 10, plain.length))))
                .isEqualTo(TEXT);
    }

    @Test
    void refusesAFileThatIsCutShortAnywhere() throws IOException {
        byte[] stored = gzip(TEXT);

        for (int length = 0; length < stored.length; length++) {
            byte[] start = Arrays.copyOf(stored, length);
            assertThatExceptionOfType(EOFException.class)
                    .isThrownBy(() -> inflate(start))
                    .withMessageStartingWith("the gzip data end too early: at byte " + length + ",");
        }
    }

    @Test
    void refusesAFileWithAByteChanged() throws IOException {
        byte[] stored = gzip(TEXT);
        var random = new Random(1);

        // the first ten bytes are a header, most of which says nothing
        for (int at = 10; at < stored.length; at++) {
            byte[] damaged = stored.clone();
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(catchThrowableOfType(IOException.class, () -> inflate(damaged)))
                    .isNotNull();
        }
    }

    @Test
    void refusesWhatFollowsAMemberAndIsNone() throws IOException {
        byte[] stored = Lines.joined(gzip(TEXT), Lines.utf8("{}\n"));

        assertThatExceptionOfType(ZipException.class)
                .isThrownBy(() -> inflate(stored))
                .withMessageStartingWith("the gzip data are damaged: at byte ");
    }

    @Test
    void refusesTextUnderTheNameOfGzip() {
        assertThatExceptionOfType(ZipException.class)
                .isThrownBy(() -> inflate(Lines.utf8("{}\n")))
                .withMessage("it is no gzip file, as its name says");
    }

    /** A run over 100,000 bytes of text in a gzip file of a length: zeros at its end count. */
    private static BulkReport run(BulkRun run, int stored) throws IOException {
        byte[] bytes = gzip(Lines.repeated("{ }\n", 25_000));
        assertThat(bytes.length).isLessThan(stored);
        byte[] padded = Arrays.copyOf(bytes, stored);
        return run.run(List.of(BulkInput.of("in", new ByteArrayInputStream(padded))));
    }

    private static void assertInflates(BulkRun run, int stored) throws IOException {
        assertThat(run(run, stored).lines()).isEqualTo(25_000);
    }

    private static void assertRefused(BulkRun run, int stored, int times) {
        BulkException e = catchThrowableOfType(BulkException.class, () -> run(run, stored));
        assertThat(e).hasMessageStartingWith("cannot read in");
        assertThat(e.getCause())
                .hasMessageStartingWith(
                        "it inflates to more than " + (times == 1 ? "1 time" : times + " times") + " its size: ");
    }

    @Test
    void messagesAboutOneAreInTheSingular() throws IOException {
        byte[] bytes = gzip(Lines.repeated("{ }\n", 25_000));
        BulkRun run = BulkRun.of(Ran.VALIDATOR).inflationAtMost(1).inflatedFreely(0);
        BulkException e = catchThrowableOfType(
                BulkException.class, () -> run.run(List.of(BulkInput.of("in", new ByteArrayInputStream(bytes)))));
        assertThat(e.getCause()).hasMessageStartingWith("it inflates to more than 1 time its size: ");

        byte[] damaged = Lines.joined(gzip(Lines.utf8("x")), Lines.utf8("{}"));
        assertThatExceptionOfType(ZipException.class)
                .isThrownBy(() -> inflate(damaged))
                .withMessageEndingWith(", after 1 byte of text");
    }

    @Test
    void aRunInflatesAnInputUpToItsLimit() throws IOException {
        BulkRun run = BulkRun.of(Ran.VALIDATOR).inflatedFreely(0);
        assertInflates(run.inflationAtMost(101), 1_000);
        assertInflates(run.inflationAtMost(100), 1_000);
        assertRefused(run.inflationAtMost(99), 1_000, 99);
        assertRefused(run.inflationAtMost(100), 999, 100);
        assertInflates(run, 400);
        assertRefused(run, 399, 250);
    }

    @Test
    void aRunInflatesSmallInputsToAnySize() throws IOException {
        BulkRun run = BulkRun.of(Ran.VALIDATOR).inflationAtMost(1);
        assertInflates(run, 1_000);
        assertInflates(run.inflatedFreely(100_000), 1_000);
        assertRefused(run.inflatedFreely(99_999), 1_000, 1);
    }

    @Test
    void aLimitBelowOneIsRefused() {
        BulkRun run = BulkRun.of(Ran.VALIDATOR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run.inflationAtMost(0))
                .withMessage("an input inflates to at least 1 time its size, not 0");
    }

    @Test
    void aRunInflatesByTheFirstBytes() throws IOException {
        assertThat(Ran.over(2, gzip(TEXT))).isEqualTo(Ran.plainly(TEXT));
        assertThat(Ran.over(2, new ByteArrayInputStream(gzip(TEXT)))).isEqualTo(Ran.plainly(TEXT));
    }
}
