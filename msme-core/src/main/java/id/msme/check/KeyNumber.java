package id.msme.check;

/**
 * Packs the number that identifies an MSME in its program, and the kind of that number, into one {@code long}. The
 * result is personal data as the number is.
 */
public final class KeyNumber {

    // numbers have at most 16 digits and stay below 2^54
    private static final int KIND_SHIFT = 54;
    private static final long NIB = 1;
    private static final long NPWP = 2;
    private static final long NIK = 3;

    private KeyNumber() {}

    /**
     * {@return the packed form of a NIB}
     *
     * @param number its digits
     */
    public static long ofNib(long number) {
        return NIB << KIND_SHIFT | number;
    }

    /**
     * {@return the packed form of an NPWP; one as long as a NIK, and without a zero in front, is packed as that NIK}
     *
     * @param number its digits
     */
    public static long ofNpwp(long number) {
        return (NpwpCheck.isOfNikLength(number) ? NIK : NPWP) << KIND_SHIFT | number;
    }

    /**
     * {@return the packed form of a NIK}
     *
     * @param number its digits
     */
    public static long ofNik(long number) {
        return NIK << KIND_SHIFT | number;
    }

    /**
     * {@return the kind of a packed number: {@code nib}, {@code npwp} or {@code nik}}
     *
     * @param packed the packed form
     */
    public static String kind(long packed) {
        long kind = packed >>> KIND_SHIFT;
        return kind == NIB ? "nib" : kind == NPWP ? "npwp" : "nik";
    }
}
