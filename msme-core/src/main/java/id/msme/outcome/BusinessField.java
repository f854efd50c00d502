package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.industry.KbliCode;

/**
 * A business field at the level at which a platform reports it: the first two to five digits of KBLI, from division
 * (<i>golongan pokok</i>) to <i>kelompok</i>.
 *
 * @param digits two to five ASCII digits
 */
public record BusinessField(String digits) implements Comparable<BusinessField> {

    /**
     * Checks the digits.
     *
     * @param digits two to five ASCII digits
     * @throws IllegalArgumentException if they are not
     */
    public BusinessField {
        requireNonNull(digits, "digits");
        if (!digits.matches("[0-9]{2,5}")) {
            throw new IllegalArgumentException("a business field is the first two to five digits of a KBLI code");
        }
    }

    /**
     * {@return the field with the given digits}
     *
     * @param text two to five ASCII digits
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static BusinessField parse(String text) {
        requireNonNull(text, "text");
        return new BusinessField(text);
    }

    /**
     * {@return whether a code belongs to the field}
     *
     * @param code the code, of the same edition of KBLI
     */
    public boolean covers(KbliCode code) {
        requireNonNull(code, "code");
        return code.toString().startsWith(digits);
    }

    /**
     * {@return whether a code belongs to the same division}
     *
     * @param code the code, of the same edition of KBLI
     */
    public boolean isNear(KbliCode code) {
        requireNonNull(code, "code");
        return code.toString().startsWith(digits.substring(0, 2));
    }

    @Override
    public int compareTo(BusinessField other) {
        return digits.compareTo(other.digits);
    }

    /** {@return the digits} */
    @Override
    public String toString() {
        return digits;
    }
}
