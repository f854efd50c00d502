package id.msme.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** NIB, NPWP, NIK and mobile numbers as text. */
public final class IdentityNumbers {

    /** What a digit counts at the doubled places of a Luhn sum. */
    private static final String DOUBLED = "0246813579";

    private static final String TAX_OFFICE_OF_NOBODY = "999";
    private static final String DISTRICT_OF_NOBODY = "99";
    private static final int WOMEN_DAY_OFFSET = 40;

    /**
     * The zeros of other scripts: Arabic-Indic, Persian, Devanagari, Thai, Javanese, fullwidth and mathematical digits.
     */
    private static final List<Integer> FOREIGN_ZEROS = List.of(0x660, 0x6F0, 0x966, 0xE50, 0xA9D0, 0xFF10, 0x1D7CE);

    /** Control characters, invisible characters, and signs that look like separators without being any. */
    private static final List<String> STRAYS = List.of(
            "\0", "\t", "\n", "\r", "\u001F", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u202E", "\u2010",
            "\u2011", "\u2212", "\u3000", "\uFEFF", "\uFF0E", "\uD800", ",", "/", "_", "a", "O", "\u0130");

    private IdentityNumbers() {}

    /** {@return NIB: 13 digits} */
    public static Arbitrary<String> nibs() {
        return digits(13);
    }

    /** {@return NPWP of 15 digits with the right check digit, of a tax office that is not known to exist} */
    public static Arbitrary<String> npwps15() {
        return Combinators.combine(digits(8), digits(3))
                .as((taxpayer, branch) -> taxpayer + luhnDigit(taxpayer) + TAX_OFFICE_OF_NOBODY + branch);
    }

    /**
     * {@return NPWP of 16 digits: a zero and the older 15, or a NIK}
     *
     * @param bornBy the last day of birth in a NIK
     */
    public static Arbitrary<String> npwps16(LocalDate bornBy) {
        return Arbitraries.oneOf(npwps15().map(npwp -> "0" + npwp), niks(bornBy));
    }

    /**
     * {@return NIK of every regency and city there ever was, of men and women, of a district that does not exist}
     *
     * @param bornBy the last day of birth, from 1900-01-01
     */
    public static Arbitrary<String> niks(LocalDate bornBy) {
        return Combinators.combine(
                        RegionCodes.ever(),
                        Days.between(LocalDate.of(1900, 1, 1), bornBy),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 9_999))
                .as((region, birth, isWoman, serial) -> region.replace(".", "")
                        + DISTRICT_OF_NOBODY
                        + padded(birth.getDayOfMonth() + (isWoman ? WOMEN_DAY_OFFSET : 0), 2)
                        + padded(birth.getMonthValue(), 2)
                        + padded(birth.getYear() % 100, 2)
                        + padded(serial, 4));
    }

    /** {@return Indonesian mobile numbers, written with {@code +62} or {@code 0} in front} */
    public static Arbitrary<String> mobileNumbers() {
        return Combinators.combine(
                        Arbitraries.of("+62", "0"),
                        Arbitraries.of("81", "82", "83", "85", "86", "87", "88", "89"),
                        Arbitraries.integers().between(7, 10).flatMap(IdentityNumbers::digits))
                .as((prefix, start, rest) -> prefix + start + rest);
    }

    /**
     * {@return the same numbers with spaces, dots and hyphens anywhere}
     *
     * @param numbers numbers without separators
     */
    public static Arbitrary<String> written(Arbitrary<String> numbers) {
        return numbers.flatMap(number -> Arbitraries.of("", "", "", " ", ".", "-", " - ")
                .list()
                .ofSize(number.length() + 1)
                .map(separators -> woven(number, separators)));
    }

    /**
     * {@return the same numbers spoilt by one character: a digit of another script in place of an ASCII digit, or a
     * control character or other sign put in}
     *
     * @param numbers numbers, with or without separators
     */
    public static Arbitrary<String> spoilt(Arbitrary<String> numbers) {
        return Arbitraries.oneOf(
                Combinators.combine(
                                numbers,
                                Arbitraries.of(FOREIGN_ZEROS),
                                Arbitraries.integers().between(0, 99))
                        .as(IdentityNumbers::withForeignDigit),
                Combinators.combine(
                                numbers,
                                Arbitraries.of(STRAYS),
                                Arbitraries.integers().between(0, 99))
                        .as((number, stray, at) -> {
                            int index = at % (number.length() + 1);
                            return number.substring(0, index) + stray + number.substring(index);
                        }));
    }

    /**
     * {@return the check digit of an NPWP}
     *
     * @param taxpayer its first eight digits
     */
    public static char luhnDigit(String taxpayer) {
        int sum = 0;
        for (int i = 0; i < taxpayer.length(); i++) {
            int digit = taxpayer.charAt(i) - '0';
            sum += i % 2 == 0 ? digit : DOUBLED.charAt(digit) - '0';
        }
        return (char) ('0' + Math.floorMod(-sum, 10));
    }

    private static String withForeignDigit(String number, int zero, int at) {
        int index = at % number.length();
        while (!Character.isDigit(number.charAt(index))) {
            index = (index + 1) % number.length();
        }
        String foreign = Character.toString(zero + number.charAt(index) - '0');
        return number.substring(0, index) + foreign + number.substring(index + 1);
    }

    private static String woven(String number, List<String> separators) {
        var text = new StringBuilder(separators.get(0));
        for (int i = 0; i < number.length(); i++) {
            text.append(number.charAt(i)).append(separators.get(i + 1));
        }
        return text.toString();
    }

    private static Arbitrary<String> digits(int count) {
        long end = Long.parseLong("1" + "0".repeat(count));
        return Arbitraries.longs().between(0, end - 1).map(number -> padded(number, count));
    }

    private static String padded(long number, int count) {
        String digits = Long.toString(number);
        return "0".repeat(count - digits.length()) + digits;
    }
}
