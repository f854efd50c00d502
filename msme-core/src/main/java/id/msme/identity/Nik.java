package id.msme.identity;

import static java.util.Objects.requireNonNull;

import id.msme.finding.FindingCode;
import id.msme.finding.FindingException;
import id.msme.finding.FindingSink;
import id.msme.privacy.Guarded;
import id.msme.region.RegionCode;
import id.msme.region.RegionRegister;
import id.msme.text.Digits;
import id.msme.text.IsoDate;
import id.msme.text.Mask;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

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

    /** What {@link #check} returns if the text is not a NIK. */
    public static final long REFUSED = -1;

    private static final int LENGTH = 16;
    private static final int WOMEN_DAY_OFFSET = 40;

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
        return new Nik(check(requireNonNull(text, "text"), Long.MAX_VALUE, null, FindingException.throwing()));
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
        return new Nik(check(requireNonNull(text, "text"), Long.MAX_VALUE, regions, FindingException.throwing()));
    }

    /**
     * Reads a NIK, if the text is one; the region is not checked.
     *
     * @param text the text
     * @return the number, or empty
     */
    public static Optional<Nik> find(String text) {
        long number = check(requireNonNull(text, "text"), Long.MAX_VALUE, null, (code, values) -> {});
        return number == REFUSED ? Optional.empty() : Optional.of(new Nik(number));
    }

    /**
     * Checks a text without allocating where it is right.
     *
     * @param text the text
     * @param onDay the day the number was stated, as an epoch day: a birth after it is refused; {@link IsoDate#INVALID}
     *     where it is not known, which leaves the birth unchecked
     * @param regions the regions that it may name, or null to leave them unchecked
     * @param sink takes {@code nik.format}, {@code nik.birth-date} and {@code nik.province}, which refuse, and
     *     {@code nik.regency}, which does not
     * @return the 16 digits as a number, or {@link #REFUSED}
     */
    public static long check(CharSequence text, long onDay, @Nullable RegionRegister regions, FindingSink sink) {
        requireNonNull(text, "text");
        requireNonNull(sink, "sink");
        long packed = Digits.pack(text);
        long number = Digits.value(packed);
        boolean hasLength = Digits.count(packed) == LENGTH;
        if (!hasLength || serial(number) == 0) {
            sink.report(FindingCode.NIK_FORMAT, Digits.length(text), hasLength ? "ends-in-0000" : Digits.fault(text));
            return REFUSED;
        }
        sink.passed(FindingCode.NIK_FORMAT);
        boolean isRefused = false;
        if (!isBornBy(number, onDay)) {
            sink.report(FindingCode.NIK_BIRTH_DATE, masked(number));
            isRefused = true;
        } else if (onDay != IsoDate.INVALID) {
            sink.passed(FindingCode.NIK_BIRTH_DATE);
        }
        if (regions == null) {
            return isRefused ? REFUSED : number;
        }
        if (!regions.isProvince(province(number))) {
            sink.report(FindingCode.NIK_PROVINCE, masked(number), Digits.text(province(number), 2));
            return REFUSED;
        }
        sink.passed(FindingCode.NIK_PROVINCE);
        if (regency(number) % 100 == 0 || !regions.isKnownInNiks(regency(number))) {
            sink.report(FindingCode.NIK_REGENCY, masked(number), Digits.text(regency(number), 4));
        } else {
            sink.passed(FindingCode.NIK_REGENCY);
        }
        return isRefused ? REFUSED : number;
    }

    static boolean isPlausible(long number, long onDay, @Nullable RegionRegister regions) {
        return serial(number) != 0
                && isBornBy(number, onDay)
                && (regions == null || regions.isProvince(province(number)));
    }

    /**
     * Whether the birth is a calendar date of the 20th or 21st century up to a day; true where the day is not known.
     */
    private static boolean isBornBy(long number, long onDay) {
        if (onDay == IsoDate.INVALID) {
            return true;
        }
        return isDayUpTo(birth(number, 1900), onDay) || isDayUpTo(birth(number, 2000), onDay);
    }

    private static boolean isDayUpTo(long epochDay, long onDay) {
        return epochDay != IsoDate.INVALID && epochDay <= onDay;
    }

    /**
     * Returns the day of birth in a century, for code that must not allocate.
     *
     * @param number the 16 digits as a number, as {@link #check} returns them
     * @param firstYear the first year of the century, 1900 or 2000
     * @return the epoch day, or {@link IsoDate#INVALID} if that century has no such day
     */
    public static long birthDay(long number, int firstYear) {
        return birth(number, firstYear);
    }

    /**
     * {@return the sex that the day of birth encodes, for code that must not allocate}
     *
     * @param number the 16 digits as a number, as {@link #check} returns them
     */
    public static Sex sex(long number) {
        return number / 100_000_000 % 100 > WOMEN_DAY_OFFSET ? Sex.FEMALE : Sex.MALE;
    }

    private static long birth(long number, int century) {
        int dayField = (int) (number / 100_000_000 % 100);
        int day = dayField > WOMEN_DAY_OFFSET ? dayField - WOMEN_DAY_OFFSET : dayField;
        int month = (int) (number / 1_000_000 % 100);
        int year = (int) (number / 10_000 % 100);
        return IsoDate.epochDay(century + year, month, day);
    }

    private static int serial(long number) {
        return (int) (number % 10_000);
    }

    private static int province(long number) {
        return (int) (number / 100_000_000_000_000L);
    }

    private static int regency(long number) {
        return (int) (number / 1_000_000_000_000L);
    }

    /** {@return the code of the province of first registration} */
    public RegionCode province() {
        return RegionCode.ofProvince(province(number));
    }

    /** {@return the code of the regency or city of first registration, empty where the digits can be none} */
    public Optional<RegionCode> regency() {
        return RegionCode.find(RegionCode.ofProvince(province(number)) + "." + Digits.text(regency(number) % 100, 2));
    }

    /** {@return whether the day of birth is written as a woman's} */
    public boolean ofWoman() {
        return sex() == Sex.FEMALE;
    }

    /** {@return the sex that the day of birth encodes} */
    public Sex sex() {
        return sex(number);
    }

    /**
     * {@return the days on which the holder can be born, at most one in each of the 20th and 21st century, none after a
     * day}
     *
     * @param asOf the last day of birth to consider
     */
    public List<LocalDate> birthDates(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return LongStream.of(birth(number, 1900), birth(number, 2000))
                .filter(day -> isDayUpTo(day, asOf.toEpochDay()))
                .mapToObj(LocalDate::ofEpochDay)
                .toList();
    }

    /** {@return the 16 digits, in clear} */
    public String reveal() {
        return Digits.text(number, LENGTH);
    }

    static String masked(long number) {
        return Mask.middle(Digits.text(number, LENGTH), 2, 2);
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
        return masked(number);
    }
}
