package id.msme.json;

import id.msme.enrolment.Admission;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import java.util.Objects;

/**
 * Reads one record of JSON and judges it.
 *
 * <p>A reader belongs to one thread at a time; readers share their validator. Making one is cheap enough for a request.
 */
public final class EnrolmentReader {

    private final EnrolmentValidator validator;
    private final FormReader forms = new FormReader();

    private EnrolmentReader(EnrolmentValidator validator) {
        this.validator = validator;
    }

    /**
     * {@return a reader}
     *
     * @param validator judges what is read
     */
    public static EnrolmentReader of(EnrolmentValidator validator) {
        return new EnrolmentReader(Objects.requireNonNull(validator, "validator"));
    }

    /**
     * {@return the verdict on a record; one that cannot be read is rejected with its {@code json.*} finding}
     *
     * @param record a JSON object in UTF-8
     */
    public Verdict read(byte[] record) {
        return read(record, 0, record.length);
    }

    /**
     * {@return the verdict on a record; one that cannot be read is rejected with its {@code json.*} finding}
     *
     * @param bytes holds the record
     * @param offset where it starts
     * @param length how many bytes it has
     * @throws IndexOutOfBoundsException if the bytes do not hold as many
     */
    public Verdict read(byte[] bytes, int offset, int length) {
        return validator.judge(forms.read(bytes, offset, length));
    }

    /**
     * {@return the verdict on a record, and its checked values where it is accepted}
     *
     * @param record a JSON object in UTF-8
     */
    public Admission admit(byte[] record) {
        return validator.admit(forms.read(record, 0, record.length));
    }
}
