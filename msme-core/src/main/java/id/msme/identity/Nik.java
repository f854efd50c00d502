package id.msme.identity;

import static java.util.Objects.requireNonNull;

import id.msme.check.FindingSink;
import id.msme.check.NikCheck;
import id.msme.check.NikRegions;
import id.msme.finding.FindingException;
import id.msme.privacy.Guarded;
import id.msme.region.RegionCode;
import id.msme.region.RegionRegister;
import id.msme.text.Digits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * A population number (<i>Nomor Induk Kependudukan</i>): {@code PPKKCC DDMMYY SSSS}.
 *
 * <p>{@code PPKKCC} are province, regency or city and district of first registration, by Kemendagri codes, and never
 * change; {@code DD} is the day of birth, plus 40 for women; {@code SSSS} counts from 0001 (PP 40/2019 art. 30(2): for
 * life). There is no check digit. The year has two digits, so the century stays open: {@link #birthDates} gives every
 * day it can be.
 *
 * <p>A NIK is personal data: {@link #toString()} masks it, and serializers that work by reflection are refused.
 */
public final class Nik extends Guarded {

    private final transient long number;

    private Nik(long number) {
        this.number = number;
    }

    /**
     * Reads 16 digits. The form is checked, and that the day of birth is a calendar date of either century; the region
     * is not.
     *
     * @param text the text, with spaces, dots and hyphens anywhere
     * @return the number
     * @throws FindingException with {@code nik.format} or {@code nik.birth-date} if it is none
     */
    public static Nik parse(String text) {
        return new Nik(NikCheck.check(requireNonNull(text, "text"), Long.MAX_VALUE, null, FindingSink.THROWING));
    }

    /**
     * Reads 16 digits and checks the province against a register.
     *
     * @param text the text, with spaces, dots and hyphens anywhere
     * @param regions the register of regions
     * @return the number
     * @throws FindingException with {@code nik.format}, {@code nik.birth-date} or {@code nik.province} if it is none
     */
    public static Nik parse(String text, RegionRegister regions) {
        requireNonNull(regions, "regions");
        return new Nik(NikCheck.check(
                requireNonNull(text, "text"), Long.MAX_VALUE, NikRegions.of(regions), FindingSink.THROWING));
    }

    /**
     * Reads a NIK, if the text is one; the region is not checked.
     *
     * @param text the text
     * @return the number, or empty
     */
    public static Optional<Nik> find(String text) {
        long number = NikCheck.check(requireNonNull(text, "text"), Long.MAX_VALUE, null, FindingSink.NONE);
        return number == NikCheck.REFUSED ? Optional.empty() : Optional.of(new Nik(number));
    }

    /** {@return the code of the province of first registration} */
    public RegionCode province() {
        return RegionCode.ofProvince(NikCheck.province(number));
    }

    /** {@return the code of the regency or city of first registration, empty where the digits can be none} */
    public Optional<RegionCode> regency() {
        return RegionCode.find(RegionCode.ofProvince(NikCheck.province(number)) + "."
                + Digits.text(NikCheck.regency(number) % 100, 2));
    }

    /** {@return whether the day of birth is written as a woman's} */
    public boolean ofWoman() {
        return NikCheck.isOfWoman(number);
    }

    /** {@return the sex that the day of birth encodes} */
    public Sex sex() {
        return ofWoman() ? Sex.FEMALE : Sex.MALE;
    }

    /**
     * {@return the days on which the holder can be born, at most one in each of the 20th and 21st century, none after a
     * day}
     *
     * @param asOf the last day of birth to consider
     */
    public List<LocalDate> birthDates(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return LongStream.of(NikCheck.birth(number, 1900), NikCheck.birth(number, 2000))
                .filter(day -> NikCheck.isDayUpTo(day, asOf.toEpochDay()))
                .mapToObj(LocalDate::ofEpochDay)
                .toList();
    }

    /** {@return the 16 digits, in clear} */
    public String reveal() {
        return Digits.text(number, NikCheck.LENGTH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nik that && number == that.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    /** {@return the number with only its first two and last two digits shown} */
    @Override
    public String toString() {
        return NikCheck.masked(number);
    }
}
