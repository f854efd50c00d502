package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.document.JacksonCore;
import id.msme.enrolment.Admission;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.form.EnrolmentForm;
import id.msme.log.RuleFailureLog;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/**
 * Reads one JSON record and judges it.
 *
 * <p>A reader is safe for use by any number of threads, virtual ones included, so an application creates one and shares
 * it:
 *
 * <pre>{@code
 * var reader = EnrolmentReader.of(validator);
 * Verdict verdict = reader.read(requestBody);
 * String answer = VerdictWriter.toJson(verdict, Language.EN);
 * }</pre>
 *
 * A record that cannot be read is rejected with its {@code json.*} finding; nothing is thrown for bad input.
 */
public final class EnrolmentReader {

    /** The number of bytes of the longest line end. */
    private static final int LINE_END = 2;

    private final EnrolmentValidator validator;
    private final FormReaders forms = new FormReaders();

    private EnrolmentReader(EnrolmentValidator validator) {
        this.validator = validator;
    }

    /**
     * Creates a reader.
     *
     * @param validator judges what is read
     * @return the reader
     * @throws IllegalStateException if the version of jackson-core is too old
     */
    public static EnrolmentReader of(EnrolmentValidator validator) {
        // when an application starts, not at its first record
        JacksonCore.requireSupported();
        return new EnrolmentReader(RuleFailureLog.of(requireNonNull(validator, "validator")));
    }

    /**
     * Judges a record.
     *
     * @param record a JSON object in UTF-8, at most {@link FormReader#MAX_BYTES} bytes
     * @return the verdict
     */
    public Verdict read(byte[] record) {
        requireNonNull(record, "record");
        return read(record, 0, record.length);
    }

    /**
     * Judges a record that is a part of an array.
     *
     * @param bytes the array that holds the record
     * @param offset the index of the first byte of the record
     * @param length the number of bytes of the record
     * @return the verdict
     * @throws IndexOutOfBoundsException if the range is not within the array
     */
    public Verdict read(byte[] bytes, int offset, int length) {
        requireNonNull(bytes, "bytes");
        return forms.with(reader -> validator.judge(reader.read(bytes, offset, length)));
    }

    /**
     * Judges a record in text.
     *
     * @param record a JSON object, at most {@link FormReader#MAX_BYTES} bytes in UTF-8
     * @return the verdict
     */
    public Verdict read(String record) {
        requireNonNull(record, "record");
        return forms.with(reader -> validator.judge(reader.read(record)));
    }

    /**
     * Judges the record that a stream holds. A line end after the record does not count. At most three bytes more than
     * a record may have are read, and the stream is not closed.
     *
     * @param record a stream of one JSON object in UTF-8
     * @return the verdict
     * @throws IOException if the stream cannot be read
     */
    public Verdict read(InputStream record) throws IOException {
        requireNonNull(record, "record");
        byte[] bytes = record.readNBytes(FormReader.MAX_BYTES + LINE_END + 1);
        return read(bytes, 0, lengthWithoutLineEnd(bytes));
    }

    private static int lengthWithoutLineEnd(byte[] bytes) {
        int length = bytes.length;
        if (length == 0 || bytes[length - 1] != '\n') {
            return length;
        }
        return length > 1 && bytes[length - 2] == '\r' ? length - LINE_END : length - 1;
    }

    /**
     * Judges a record and makes an enrolment of it.
     *
     * @param record a JSON object in UTF-8, at most {@link FormReader#MAX_BYTES} bytes
     * @return the verdict, and the checked values if the record is accepted
     */
    public Admission admit(byte[] record) {
        requireNonNull(record, "record");
        return admit(reader -> reader.read(record, 0, record.length));
    }

    /**
     * Judges a record in text and makes an enrolment of it.
     *
     * @param record a JSON object, at most {@link FormReader#MAX_BYTES} bytes in UTF-8
     * @return the verdict, and the checked values if the record is accepted
     */
    public Admission admit(String record) {
        requireNonNull(record, "record");
        return admit(reader -> reader.read(record));
    }

    private Admission admit(Function<FormReader, EnrolmentForm> reading) {
        return forms.with(reader -> validator.admit(reading.apply(reader)));
    }

    /** {@return the reader with its validator, on one line} */
    @Override
    public String toString() {
        return "EnrolmentReader[" + validator + "]";
    }
}
