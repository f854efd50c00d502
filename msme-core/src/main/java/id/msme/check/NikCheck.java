package id.msme.check;

import id.msme.finding.FindingCode;
import id.msme.text.Digits;
import id.msme.text.IsoDate;
import id.msme.text.Mask;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a population number (NIK), {@code PPKKCC DDMMYY SSSS}, and reads its parts. */
public final class NikCheck {

    /** The result for a text that is not a NIK. */
    public static final long REFUSED = -1;

    /** How many digits a NIK has. */
    public static final int LENGTH = 16;

    private static final int WOMEN_DAY_OFFSET = 40;

    private NikCheck() {}

    /**
     * Checks a text without allocating if it is right.
     *
     * @param text the text, with spaces, dots and hyphens anywhere
     * @param onDay the day the number was stated, as an epoch day: a birth after it is refused; {@link IsoDate#INVALID}
     *     if it is not known, which leaves the birth unchecked
     * @param regions the regions that it may name, or null to leave them unchecked
     * @param sink takes {@code nik.format}, {@code nik.birth-date} and {@code nik.province}, which refuse, and
     *     {@code nik.regency}, which does not
     * @return the 16 digits as a number, or {@link #REFUSED}
     */
    public static long check(CharSequence text, long onDay, @Nullable NikRegions regions, FindingSink sink) {
        long packed = Digits.pack(text);
        long number = Digits.value(packed);
        boolean hasLength = Digits.count(packed) == LENGTH;
        if (!hasLength || serial(number) == 0) {
            sink.report(
                    FindingCode.NIK_FORMAT,
                    () -> List.of(Digits.length(text), hasLength ? "ends-in-0000" : Digits.fault(text)));
            return REFUSED;
        }
        sink.passed(FindingCode.NIK_FORMAT);
        boolean isRefused = false;
        if (!isBornBy(number, onDay)) {
            sink.report(FindingCode.NIK_BIRTH_DATE, () -> List.of(masked(number)));
            isRefused = true;
        } else if (onDay != IsoDate.INVALID) {
            sink.passed(FindingCode.NIK_BIRTH_DATE);
        }
        if (regions != null) {
            isRefused |= !hasRegion(number, regions, sink);
        }
        return isRefused ? REFUSED : number;
    }

    private static boolean hasRegion(long number, NikRegions regions, FindingSink sink) {
        if (!regions.isProvince(province(number))) {
            sink.report(FindingCode.NIK_PROVINCE, () -> List.of(masked(number), Digits.text(province(number), 2)));
            return false;
        }
        sink.passed(FindingCode.NIK_PROVINCE);
        if (!regions.isRegency(regency(number))) {
            sink.report(FindingCode.NIK_REGENCY, () -> List.of(masked(number), Digits.text(regency(number), 4)));
        } else {
            sink.passed(FindingCode.NIK_REGENCY);
        }
        return true;
    }

    /**
     * {@return whether sixteen digits can be a NIK}
     *
     * @param number the digits as a number
     * @param onDay as in {@link #check}
     * @param regions as in {@link #check}
     */
    public static boolean isPlausible(long number, long onDay, @Nullable NikRegions regions) {
        return serial(number) != 0
                && isBornBy(number, onDay)
                && (regions == null || regions.isProvince(province(number)));
    }

    /**
     * Whether the birth is a calendar date of the 20th or 21st century up to a day; true if the day is not known.
     */
    private static boolean isBornBy(long number, long onDay) {
        if (onDay == IsoDate.INVALID) {
            return true;
        }
        return isDayUpTo(birth(number, 1900), onDay) || isDayUpTo(birth(number, 2000), onDay);
    }

    /**
     * {@return whether a day is a calendar date and not after another}
     *
     * @param epochDay the day, or {@link IsoDate#INVALID}
     * @param onDay the other
     */
    public static boolean isDayUpTo(long epochDay, long onDay) {
        return epochDay != IsoDate.INVALID && epochDay <= onDay;
    }

    /**
     * {@return the day of birth as an epoch day, or {@link IsoDate#INVALID} if there is no such date}
     *
     * @param number the digits as a number
     * @param century 1900 or 2000
     */
    public static long birth(long number, int century) {
        int dayField = dayField(number);
        int day = dayField > WOMEN_DAY_OFFSET ? dayField - WOMEN_DAY_OFFSET : dayField;
        int month = (int) (number / 1_000_000 % 100);
        int year = (int) (number / 10_000 % 100);
        return IsoDate.epochDay(century + year, month, day);
    }

    /**
     * {@return whether the day of birth is written as a woman's}
     *
     * @param number the digits as a number
     */
    public static boolean isOfWoman(long number) {
        return dayField(number) > WOMEN_DAY_OFFSET;
    }

    private static int dayField(long number) {
        return (int) (number / 100_000_000 % 100);
    }

    private static int serial(long number) {
        return (int) (number % 10_000);
    }

    /**
     * {@return the first two digits}
     *
     * @param number the digits as a number
     */
    public static int province(long number) {
        return (int) (number / 100_000_000_000_000L);
    }

    /**
     * {@return the first four digits}
     *
     * @param number the digits as a number
     */
    public static int regency(long number) {
        return (int) (number / 1_000_000_000_000L);
    }

    /**
     * {@return the digits with only the first two and last two shown}
     *
     * @param number the digits as a number
     */
    public static String masked(long number) {
        return Mask.middle(Digits.text(number, LENGTH), 2, 2);
    }
}
