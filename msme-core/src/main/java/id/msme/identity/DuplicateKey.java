package id.msme.identity;

import id.msme.check.KeyNumber;
import id.msme.privacy.Guarded;

/**
 * Identifies an MSME within a program: by its NIB, else its NPWP, else its owner's NIK.
 *
 * <p>An NPWP of 15 digits and the same with a zero in front are one key; one of 16 digits without it is the same key as
 * that NIK. A key is personal data as the number is: it does not print the number, and serializers refuse to write it.
 */
public final class DuplicateKey extends Guarded {

    private final transient String program;
    private final transient long packed;

    DuplicateKey(String program, long packed) {
        this.program = program;
        this.packed = packed;
    }

    /** {@return the id of the program} */
    public String program() {
        return program;
    }

    /** Kind and number in one: personal data as the number is. */
    long packed() {
        return packed;
    }

    /** {@return the kind of number: {@code nib}, {@code npwp} or {@code nik}} */
    public String kind() {
        return KeyNumber.kind(packed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DuplicateKey that && packed == that.packed && program.equals(that.program);
    }

    @Override
    public int hashCode() {
        return 31 * program.hashCode() + Long.hashCode(packed);
    }

    /** {@return program and kind, without the number} */
    @Override
    public String toString() {
        return "DuplicateKey[" + program + ", " + kind() + " ***]";
    }
}
