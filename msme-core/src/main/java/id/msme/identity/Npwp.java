package id.msme.identity;

import id.msme.finding.FindingCode;
import id.msme.finding.FindingException;
import id.msme.finding.FindingSink;
import id.msme.region.RegionRegister;
import id.msme.text.Digits;
import id.msme.text.IsoDate;
import java.util.Optional;

/**
 * A taxpayer number (<i>Nomor Pokok Wajib Pajak</i>).
 *
 * <p>The older form has 15 digits, {@code TT.NNN.NNN.C-KKK.BBB}: eight of the taxpayer, their Luhn digit, the tax office and the branch.
 * Since PMK 112/PMK.03/2022 it has 16: a zero and the older 15 for bodies, the NIK for residents. What the first two digits say
 * of the taxpayer is disputed, and not derived here.
 *
 * <p>A number of 15 digits and the same with a zero in front are equal.
 */
public final class Npwp {

    /** What {@link #check} answers where the text is no NPWP. */
    public static final long REFUSED = -1;

    private static final int OLD_LENGTH = 15;
    private static final int NEW_LENGTH = 16;
    private static final long OLD_END = 1_000_000_000_000_000L;

    private final long number;

    private Npwp(long number) {
        this.number = number;
    }

    /**
     * Reads 15 or 16 digits. That a number of 16 digits may be wrong is not told here; {@link #check} tells.
     *
     * @param text the text, with spaces, dots and hyphens anywhere
     * @return the number
     * @throws FindingException with {@code npwp.format}, {@code npwp.placeholder} or {@code npwp.check-digit} if it is none
     */
    public static Npwp parse(String text) {
        return new Npwp(check(text, IsoDate.INVALID, RegionRegister.standard(), FindingException.throwing()));
    }

    /**
     * {@return the number that a text writes, if it is one}
     *
     * @param text the text
     */
    public static Optional<Npwp> find(String text) {
        long number = check(text, IsoDate.INVALID, RegionRegister.standard(), (code, values) -> {});
        return number == REFUSED ? Optional.empty() : Optional.of(new Npwp(number));
    }

    /**
     * Checks a text without allocating where it is right.
     *
     * @param text the text
     * @param onDay the day the number was stated, as an epoch day, or {@link IsoDate#INVALID} where it is not known; a NIK
     *     of somebody born later is told
     * @param regions the regions that a NIK may name
     * @param sink takes {@code npwp.format}, {@code npwp.placeholder} and {@code npwp.check-digit}, which refuse, and
     *     {@code npwp16.check-digit} and {@code npwp16.nik}, which do not
     * @return the digits as a number, or {@link #REFUSED}; see {@link #isNik(long)}
     */
    public static long check(CharSequence text, long onDay, RegionRegister regions, FindingSink sink) {
        long packed = Digits.pack(text);
        int count = Digits.count(packed);
        if (count != OLD_LENGTH && count != NEW_LENGTH) {
            sink.report(FindingCode.NPWP_FORMAT, Digits.length(text));
            return REFUSED;
        }
        long number = Digits.value(packed);
        if (number == 0) {
            sink.report(FindingCode.NPWP_PLACEHOLDER);
            return REFUSED;
        }
        if (isNik(number)) {
            if (!Nik.isPlausible(number, onDay, regions)) {
                sink.report(FindingCode.NPWP16_NIK, masked(number));
            }
        } else if (!hasCheckDigit(number)) {
            if (count == OLD_LENGTH) {
                sink.report(FindingCode.NPWP_CHECK_DIGIT, masked(number));
                return REFUSED;
            }
            sink.report(FindingCode.NPWP16_CHECK_DIGIT, masked(number));
        }
        return number;
    }

    /**
     * {@return whether the digits are a NIK: sixteen, and no zero in front}
     *
     * @param number the digits as a number, as {@link #check} answers
     */
    public static boolean isNik(long number) {
        return number >= OLD_END;
    }

    /** {@return whether the number is a NIK: sixteen digits, and no zero in front} */
    public boolean isNik() {
        return isNik(number);
    }

    /** {@return 16 digits: the number in the form of PMK 112/PMK.03/2022} */
    public String reveal() {
        return Digits.text(number, NEW_LENGTH);
    }

    /** The Luhn digit of the first eight digits stands ninth: doubled are the second, fourth, sixth and eighth. */
    private static boolean hasCheckDigit(long fifteenDigits) {
        long rest = fifteenDigits / 1_000_000;
        int sum = (int) (rest % 10);
        rest /= 10;
        for (int position = 8; position >= 1; position--, rest /= 10) {
            int digit = (int) (rest % 10);
            int counted = position % 2 == 0 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    private static String masked(long number) {
        if (isNik(number)) {
            return Nik.masked(number);
        }
        String digits = Digits.text(number, OLD_LENGTH);
        return "**.***.***.*-" + digits.substring(9, 12) + "." + digits.substring(12);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Npwp that && number == that.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    /** {@return only tax office and branch of an older number, or only the ends of a NIK} */
    @Override
    public String toString() {
        return masked(number);
    }
}
