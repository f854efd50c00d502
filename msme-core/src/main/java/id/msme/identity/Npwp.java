package id.msme.identity;

import static java.util.Objects.requireNonNull;

import id.msme.finding.FindingCode;
import id.msme.finding.FindingException;
import id.msme.finding.FindingSink;
import id.msme.privacy.Guarded;
import id.msme.region.RegionRegister;
import id.msme.text.Digits;
import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A taxpayer number (<i>Nomor Pokok Wajib Pajak</i>).
 *
 * <p>The older form has 15 digits, {@code TT.NNN.NNN.C-KKK.BBB}: eight of the taxpayer, their Luhn digit, the tax
 * office and the branch. Since PMK 112/PMK.03/2022 it has 16: a zero and the older 15 for those who had one, the NIK
 * for residents. Numbers newly given to bodies are reported to have no leading zero and no check digit, so that 16
 * digits without a leading zero need not be a NIK. The older form was usable to the end of 2024 (PER-6/PJ/2024).
 *
 * <p>A NITKU (<i>Nomor Identitas Tempat Kegiatan Usaha</i>), the number of a place of business, has 22 digits; the
 * first 16 are read and kept. A number of 15 digits and the same with a zero in front are equal.
 *
 * <p>An NPWP is personal data if its holder is a person: {@link #toString()} masks it, and serializers that work by
 * reflection are refused.
 */
public final class Npwp extends Guarded {

    /** What {@link #check} returns if the text is not an NPWP. */
    public static final long REFUSED = -1;

    private static final int OLD_LENGTH = 15;
    private static final int NEW_LENGTH = 16;
    private static final long OLD_END = 1_000_000_000_000_000L;
    // PER-6/PJ/2024: the older form was usable to 2024-12-31
    private static final long SUPERSEDED_FROM = LocalDate.of(2025, 1, 1).toEpochDay();

    private final transient long number;

    private Npwp(long number) {
        this.number = number;
    }

    /**
     * Reads 15, 16 or 22 digits. Warnings, such as a doubtful number of 16 digits, are not reported.
     *
     * @param text the text, with spaces, dots and hyphens anywhere
     * @return the number
     * @throws FindingException with {@code npwp.format}, {@code npwp.placeholder} or {@code npwp.check-digit} if it is
     *     none
     */
    public static Npwp parse(String text) {
        return new Npwp(check(requireNonNull(text, "text"), IsoDate.INVALID, null, FindingException.throwing()));
    }

    /**
     * Reads an NPWP, if the text is one.
     *
     * @param text the text
     * @return the number, or empty
     */
    public static Optional<Npwp> find(String text) {
        long number = check(requireNonNull(text, "text"), IsoDate.INVALID, null, (code, values) -> {});
        return number == REFUSED ? Optional.empty() : Optional.of(new Npwp(number));
    }

    /**
     * Checks a text without allocating where it is right.
     *
     * @param text the text
     * @param onDay the day the number was stated, as an epoch day, or {@link IsoDate#INVALID} where it is not known
     * @param regions the regions that a NIK may name, or null to leave them unchecked
     * @param sink takes {@code npwp.format}, {@code npwp.placeholder} and {@code npwp.check-digit}, which refuse, and
     *     {@code npwp.superseded}, {@code npwp16.check-digit} and {@code npwp16.nik}, which do not
     * @return the digits as a number, or {@link #REFUSED}; see {@link #isOfNikLength(long)}
     */
    public static long check(CharSequence text, long onDay, @Nullable RegionRegister regions, FindingSink sink) {
        requireNonNull(text, "text");
        requireNonNull(sink, "sink");
        long packed = Digits.packNpwp(text);
        int count = Digits.count(packed);
        if (count != OLD_LENGTH && count != NEW_LENGTH) {
            sink.report(FindingCode.NPWP_FORMAT, Digits.length(text), Digits.fault(text));
            return REFUSED;
        }
        sink.passed(FindingCode.NPWP_FORMAT);
        long number = Digits.value(packed);
        if (number == 0) {
            sink.report(FindingCode.NPWP_PLACEHOLDER);
            return REFUSED;
        }
        sink.passed(FindingCode.NPWP_PLACEHOLDER);
        if (count == OLD_LENGTH) {
            return checkOld(number, onDay, sink);
        }
        boolean canBeNik = isOfNikLength(number);
        boolean isDoubtful = canBeNik ? !Nik.isPlausible(number, onDay, regions) : !hasCheckDigit(number);
        FindingCode doubt = canBeNik ? FindingCode.NPWP16_NIK : FindingCode.NPWP16_CHECK_DIGIT;
        if (isDoubtful) {
            sink.report(doubt, masked(number));
        } else {
            sink.passed(doubt);
        }
        return number;
    }

    private static long checkOld(long number, long onDay, FindingSink sink) {
        if (!hasCheckDigit(number)) {
            sink.report(FindingCode.NPWP_CHECK_DIGIT, masked(number));
            return REFUSED;
        }
        sink.passed(FindingCode.NPWP_CHECK_DIGIT);
        if (onDay >= SUPERSEDED_FROM) {
            sink.report(FindingCode.NPWP_SUPERSEDED, masked(number));
        } else if (onDay != IsoDate.INVALID) {
            sink.passed(FindingCode.NPWP_SUPERSEDED);
        }
        return number;
    }

    /**
     * {@return whether the digits are sixteen without a leading zero, as those of a NIK are}
     *
     * @param number the digits as a number, as {@link #check} answers
     */
    public static boolean isOfNikLength(long number) {
        return number >= OLD_END;
    }

    /**
     * {@return whether the number can be a NIK: sixteen digits without a leading zero, with a day of birth and a serial
     * number}
     */
    public boolean canBeNik() {
        return isOfNikLength(number) && Nik.isPlausible(number, Long.MAX_VALUE, null);
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
        if (isOfNikLength(number)) {
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

    /** {@return only tax office and branch of a number of the older form, or only the ends of another} */
    @Override
    public String toString() {
        return masked(number);
    }
}
