package id.msme.identity;

import static java.util.Objects.requireNonNull;

import id.msme.check.FindingSink;
import id.msme.check.NikCheck;
import id.msme.check.NpwpCheck;
import id.msme.finding.FindingException;
import id.msme.privacy.Guarded;
import id.msme.text.Digits;
import id.msme.text.IsoDate;
import java.util.Optional;

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
        return new Npwp(NpwpCheck.check(requireNonNull(text, "text"), IsoDate.INVALID, null, FindingSink.THROWING));
    }

    /**
     * Reads an NPWP, if the text is one.
     *
     * @param text the text
     * @return the number, or empty
     */
    public static Optional<Npwp> find(String text) {
        long number = NpwpCheck.check(requireNonNull(text, "text"), IsoDate.INVALID, null, FindingSink.NONE);
        return number == NpwpCheck.REFUSED ? Optional.empty() : Optional.of(new Npwp(number));
    }

    /**
     * {@return whether the number can be a NIK: sixteen digits without a leading zero, with a day of birth and a serial
     * number}
     */
    public boolean canBeNik() {
        return NpwpCheck.isOfNikLength(number) && NikCheck.isPlausible(number, Long.MAX_VALUE, null);
    }

    /** {@return 16 digits: the number in the form of PMK 112/PMK.03/2022} */
    public String reveal() {
        return Digits.text(number, NpwpCheck.LENGTH);
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
        return NpwpCheck.masked(number);
    }
}
