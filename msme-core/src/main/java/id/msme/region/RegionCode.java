package id.msme.region;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.finding.FindingException;
import id.msme.text.Codes;
import id.msme.text.Fault;
import id.msme.text.Mask;
import java.util.Optional;

/**
 * A Kemendagri code: of a province ({@code 34}) or of a regency or city in it ({@code 34.71}).
 *
 * <p>The form says nothing about whether the code was ever given out; that is {@link RegionRegister}.
 */
public final class RegionCode implements Comparable<RegionCode> {

    private final int number;
    private final String text;

    private RegionCode(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /**
     * {@return the code of a province}
     *
     * @param province two digits as a number, 0 to 99
     * @throws IllegalArgumentException if it has more than two digits
     */
    public static RegionCode ofProvince(int province) {
        if (province < 0 || province > 99) {
            throw new IllegalArgumentException("a province code has two digits, got " + province);
        }
        return new RegionCode(province * 100, twoDigits(province));
    }

    /**
     * {@return the code of a regency or city}
     *
     * @param number four digits as a number: 3471 for {@code 34.71}
     * @throws IllegalArgumentException if it has more than four digits or ends in 00
     */
    public static RegionCode ofRegency(int number) {
        if (number < 0 || number > 9999 || number % 100 == 0) {
            throw new IllegalArgumentException("a regency code has four digits and does not end in 00, got " + number);
        }
        return new RegionCode(number, twoDigits(number / 100) + "." + twoDigits(number % 100));
    }

    /**
     * Reads {@code PP} or {@code PP.RR}.
     *
     * @param text the text
     * @return the code
     * @throws FindingException with {@code region.format} if the text is of neither form
     */
    public static RegionCode parse(String text) {
        requireNonNull(text, "text");
        Optional<RegionCode> code = find(text);
        if (code.isEmpty()) {
            throw new FindingException(Finding.of(FindingCode.REGION_FORMAT, "", Mask.shape(text), Fault.FORM));
        }
        return code.get();
    }

    /**
     * {@return the code that a text writes, if it is {@code PP} or {@code PP.RR}}
     *
     * @param text the text
     */
    public static Optional<RegionCode> find(String text) {
        requireNonNull(text, "text");
        if (text.length() == 2 && isDigit(text.charAt(0)) && isDigit(text.charAt(1))) {
            return Optional.of(ofProvince(Integer.parseInt(text)));
        }
        int number = Codes.region(text);
        return number == Codes.INVALID || number % 100 == 0
                ? Optional.empty()
                : Optional.of(new RegionCode(number, text));
    }

    /** {@return four digits as a number; a province ends in 00} */
    public int number() {
        return number;
    }

    /** {@return whether this is the code of a province} */
    public boolean isProvince() {
        return number % 100 == 0;
    }

    /** {@return the code of the province} */
    public RegionCode province() {
        return isProvince() ? this : ofProvince(number / 100);
    }

    @Override
    public int compareTo(RegionCode other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionCode that && number == that.number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    /** {@return {@code PP} or {@code PP.RR}} */
    @Override
    public String toString() {
        return text;
    }

    private static String twoDigits(int number) {
        return "" + (char) ('0' + number / 10) + (char) ('0' + number % 10);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
