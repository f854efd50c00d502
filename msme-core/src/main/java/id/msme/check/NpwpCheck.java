package id.msme.check;

import id.msme.finding.FindingCode;
import id.msme.text.Digits;
import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a taxpayer number (NPWP) of 15 or 16 digits, or a NITKU of 22, of which the first 16 count. */
public final class NpwpCheck {

    /** The result for a text that is not an NPWP. */
    public static final long REFUSED = -1;

    /** How many digits an NPWP has since PMK 112/PMK.03/2022. */
    public static final int LENGTH = 16;

    private static final int OLD_LENGTH = 15;
    private static final long OLD_END = 1_000_000_000_000_000L;
    // PER-6/PJ/2024: the older form was usable to 2024-12-31
    private static final long SUPERSEDED_FROM = LocalDate.of(2025, 1, 1).toEpochDay();

    private static final byte[] LUHN = luhn();

    private NpwpCheck() {}

    /**
     * Checks a text without allocating if it is right.
     *
     * @param text the text, with spaces, dots and hyphens anywhere
     * @param onDay the day the number was stated, as an epoch day, or {@link IsoDate#INVALID} if it is not known
     * @param regions the regions that a NIK may name, or null to leave them unchecked
     * @param sink takes {@code npwp.format}, {@code npwp.placeholder} and {@code npwp.check-digit}, which refuse, and
     *     {@code npwp.superseded}, {@code npwp16.check-digit} and {@code npwp16.nik}, which do not
     * @return the digits as a number, or {@link #REFUSED}; see {@link #isOfNikLength(long)}
     */
    public static long check(CharSequence text, long onDay, @Nullable NikRegions regions, FindingSink sink) {
        long packed = Digits.packNpwp(text);
        int count = Digits.count(packed);
        if (count != OLD_LENGTH && count != LENGTH) {
            sink.report(FindingCode.NPWP_FORMAT, () -> List.of(Digits.length(text), Digits.fault(text)));
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
        boolean isDoubtful = canBeNik ? !NikCheck.isPlausible(number, onDay, regions) : !hasCheckDigit(number);
        FindingCode doubt = canBeNik ? FindingCode.NPWP16_NIK : FindingCode.NPWP16_CHECK_DIGIT;
        if (isDoubtful) {
            sink.report(doubt, () -> List.of(masked(number)));
        } else {
            sink.passed(doubt);
        }
        return number;
    }

    private static long checkOld(long number, long onDay, FindingSink sink) {
        if (!hasCheckDigit(number)) {
            sink.report(FindingCode.NPWP_CHECK_DIGIT, () -> List.of(masked(number)));
            return REFUSED;
        }
        sink.passed(FindingCode.NPWP_CHECK_DIGIT);
        if (onDay >= SUPERSEDED_FROM) {
            sink.report(FindingCode.NPWP_SUPERSEDED, () -> List.of(masked(number)));
        } else if (onDay != IsoDate.INVALID) {
            sink.passed(FindingCode.NPWP_SUPERSEDED);
        }
        return number;
    }

    /**
     * {@return whether the digits are sixteen without a leading zero, as those of a NIK are}
     *
     * @param number the digits as a number
     */
    public static boolean isOfNikLength(long number) {
        return number >= OLD_END;
    }

    /** The ninth digit is the Luhn digit of the first eight: doubled are the second, fourth, sixth and eighth. */
    private static boolean hasCheckDigit(long fifteenDigits) {
        int nine = (int) (fifteenDigits / 1_000_000);
        int front = nine / 100_000;
        int back = nine / 10 - front * 10_000;
        int sum = LUHN[front / 100] + LUHN[front % 100] + LUHN[back / 100] + LUHN[back % 100] + nine % 10;
        return sum % 10 == 0;
    }

    /** What each pair of digits counts in the sum, the second of them doubled. */
    private static byte[] luhn() {
        byte[] sums = new byte[100];
        for (int pair = 0; pair < sums.length; pair++) {
            int doubled = pair % 10 * 2;
            sums[pair] = (byte) (pair / 10 + (doubled > 9 ? doubled - 9 : doubled));
        }
        return sums;
    }

    /**
     * {@return only tax office and branch of a number of the older form, or only the ends of another}
     *
     * @param number the digits as a number
     */
    public static String masked(long number) {
        if (isOfNikLength(number)) {
            return NikCheck.masked(number);
        }
        String digits = Digits.text(number, OLD_LENGTH);
        return "**.***.***.*-" + digits.substring(9, 12) + "." + digits.substring(12);
    }
}
