package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.msme.enrolment.Admission;
import id.msme.enrolment.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** One reader for all: every answer is its own record's. */
class EnrolmentReaderTest {

    private static final EnrolmentReader READER = EnrolmentReader.of(Records.VALIDATOR);

    private static String record(String id) {
        return Records.GOOD.replace("\"A-1\"", '"' + id + '"');
    }

    /** What overlaps in threads by chance, without chance: while one record is judged, another is read. */
    @Test
    void recordReadWhileAnotherIsJudgedDoesNotChangeIt() {
        var reading = new AtomicReference<EnrolmentReader>();
        EnrolmentReader reader = EnrolmentReader.of(Records.VALIDATOR.withRule("interruption", (submission, sink) -> {
            EnrolmentReader once = reading.getAndSet(null);
            if (once != null) {
                once.read(record("T-2-2"));
            }
        }));
        reader.read(record("T-3-1"));
        reading.set(reader);
        Admission admission = reader.admit(record("T-1-1"));
        assertThat(admission.verdict().id()).contains("T-1-1");
        assertThat(admission.orElseThrow().id()).isEqualTo("T-1-1");
    }

    @Test
    void textBytesAndStreamAreOne() throws IOException {
        String record = Records.GOOD.replace("Batik", "B\u00E1tik \uD83E\uDDF5");
        byte[] bytes = Records.bytes(record);
        String expected = Records.shown(READER.read(bytes));
        assertThat(Records.shown(READER.read(record))).isEqualTo(expected);
        assertThat(Records.shown(READER.read(new ByteArrayInputStream(bytes)))).isEqualTo(expected);
        assertThat(READER.admit(record).orElseThrow().id()).isEqualTo("A-1");
    }

    @Test
    void longStreamsAndTextsAreRefused() throws IOException {
        String fits = Records.GOOD + " ".repeat(FormReader.MAX_BYTES - Records.GOOD.length());
        assertThat(READER.read(fits).accepted()).isTrue();
        assertThat(READER.read(new ByteArrayInputStream(Records.bytes(fits))).accepted())
                .isTrue();
        assertThat(READER.read(new ByteArrayInputStream(Records.bytes(fits + "\n")))
                        .accepted())
                .isTrue();
        assertThat(READER.read(new ByteArrayInputStream(Records.bytes(fits + "\r\n")))
                        .accepted())
                .isTrue();
        for (String end : List.of(" ", "\r", " \n", "\n\n", "\r\n\n", "\n ")) {
            assertThat(READER.read(new ByteArrayInputStream(Records.bytes(fits + end)))
                            .accepted())
                    .isFalse();
        }
        var endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThat(Records.found(READER.read(endless))).containsExactly("json.syntax");
        assertThat(Records.found(READER.read(fits + " "))).containsExactly("json.syntax");
        assertThat(Records.found(READER.read("\u00E9".repeat(FormReader.MAX_BYTES))))
                .containsExactly("json.syntax");
    }

    @Test
    void textWithHalfACharacterIsRefused() {
        Verdict verdict = READER.read(Records.GOOD.replace("Batik", "\uD83E"));
        assertThat(Records.found(verdict)).containsExactly("json.syntax");
        assertThat(verdict.findings().get(0).arguments()).containsEntry("reason", "lone-surrogate");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> READER.read((String) null))
                .withMessage("record");
        assertThatNullPointerException()
                .isThrownBy(() -> READER.read((byte[]) null))
                .withMessage("record");
        assertThatNullPointerException()
                .isThrownBy(() -> READER.read(null, 0, 0))
                .withMessage("bytes");
        assertThatNullPointerException()
                .isThrownBy(() -> READER.read((InputStream) null))
                .withMessage("record");
    }
}
