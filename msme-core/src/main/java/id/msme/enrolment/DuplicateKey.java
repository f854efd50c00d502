package id.msme.enrolment;

import id.msme.identity.Npwp;

/**
 * By what an MSME is told apart from others in a program: its NIB, else its NPWP, else its owner's NIK.
 *
 * <p>An NPWP of 15 digits and the same with a zero in front are one key; one of 16 digits without it is the same key as that NIK.
 * The number is packed with its kind, so that millions of keys fit a set of primitives; it is personal data as the number is.
 *
 * @param program the program
 * @param packed kind and number in one, never 0
 */
public record DuplicateKey(String program, long packed) {

    // numbers have at most 16 digits and stay below 2^54
    private static final int KIND_SHIFT = 54;
    private static final long NIB = 1;
    private static final long NPWP = 2;
    private static final long NIK = 3;

    static long ofNib(long number) {
        return NIB << KIND_SHIFT | number;
    }

    static long ofNpwp(long number) {
        return (Npwp.isNik(number) ? NIK : NPWP) << KIND_SHIFT | number;
    }

    static long ofNik(long number) {
        return NIK << KIND_SHIFT | number;
    }

    /** {@return the kind of number: {@code nib}, {@code npwp} or {@code nik}} */
    public String kind() {
        long kind = packed >>> KIND_SHIFT;
        return kind == NIB ? "nib" : kind == NPWP ? "npwp" : "nik";
    }

    /** {@return program and kind, without the number} */
    @Override
    public String toString() {
        return "DuplicateKey[" + program + ", " + kind() + " ***]";
    }
}
