package id.msme.synthetic;

import java.time.LocalDate;

/**
 * The identifiers of one enterprise, which no other of the run has: each is the number of the record, spread by a
 * multiplication that maps no two numbers to one. The seed moves them, so that files of different seeds have next to
 * none in common.
 */
final class Numbers {

    /** The number of records that can have a NIK of their own. */
    static final long MAX_RECORDS = 400_000_000;

    // a prime that divides none of the moduli; products stay far below 2^63
    private static final long SPREAD = 179_424_673;
    private static final long NIBS = 100_000_000_000L;
    private static final long NPWPS = 100_000_000;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1945, 1, 1);
    private static final long BIRTHS = LocalDate.of(2005, 1, 1).toEpochDay() - FIRST_BIRTH.toEpochDay();
    private static final long SERIALS = 9_999;
    private static final long NIKS = BIRTHS * 2 * SERIALS;
    private static final int WOMEN_DAY_OFFSET = 40;

    private final long record;
    private final long offset;
    private final int regency;

    /**
     * @param seed moves the numbers
     * @param record the number of the record, from 1
     * @param regency the four digits of the region
     */
    Numbers(long seed, long record, int regency) {
        this.record = record;
        this.offset = Draws.of(seed, 0).between(0, NIBS - 1);
        this.regency = regency;
    }

    long record() {
        return record;
    }

    private long spread(long modulus) {
        return (record * SPREAD + offset) % modulus;
    }

    /** 13 digits that begin with 00. */
    String nib() {
        return padded(spread(NIBS), 13);
    }

    /** 15 digits with the tax office 999. */
    String npwp() {
        String taxpayer = padded((record % NPWPS * SPREAD + offset) % NPWPS, 8);
        return taxpayer + luhnDigit(taxpayer) + "999" + padded(record / NPWPS, 3);
    }

    /** 16 digits with the district 99. */
    String nik() {
        return padded(regency, 4) + "99" + birthAndSerial();
    }

    /** The last ten digits of the NIK: day of birth, plus 40 for women, and serial. */
    String birthAndSerial() {
        long rest = spread(NIKS);
        long serial = rest % SERIALS + 1;
        rest /= SERIALS;
        LocalDate birth = FIRST_BIRTH.plusDays(rest / 2);
        int dayField = birth.getDayOfMonth() + (rest % 2 == 0 ? 0 : WOMEN_DAY_OFFSET);
        return padded(dayField, 2)
                + padded(birth.getMonthValue(), 2)
                + padded(birth.getYear() % 100, 2)
                + padded(serial, 4);
    }

    private static int luhnDigit(String eightDigits) {
        int sum = 0;
        for (int i = 0; i < eightDigits.length(); i++) {
            int digit = (eightDigits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return (10 - sum % 10) % 10;
    }

    /** A number in ASCII digits with zeros in front. */
    static String padded(long number, int digits) {
        String text = Long.toString(number);
        return text.length() < digits ? "0".repeat(digits - text.length()) + text : text;
    }
}
