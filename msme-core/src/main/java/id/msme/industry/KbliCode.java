package id.msme.industry;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.finding.FindingException;
import id.msme.text.Codes;
import id.msme.text.Fault;
import id.msme.text.Mask;
import java.util.Optional;

/**
 * A five-digit business field code (<i>kelompok</i>). The form says nothing about the editions it is in.
 */
public final class KbliCode implements Comparable<KbliCode> {

    private static final int LENGTH = 5;

    private final int number;

    private KbliCode(int number) {
        this.number = number;
    }

    /**
     * Reads five digits.
     *
     * @param text the text
     * @return the code
     * @throws FindingException with {@code kbli.format} if the text is not five ASCII digits
     */
    public static KbliCode parse(String text) {
        requireNonNull(text, "text");
        Optional<KbliCode> code = find(text);
        if (code.isEmpty()) {
            throw new FindingException(Finding.of(FindingCode.KBLI_FORMAT, "", Mask.shape(text), Fault.FORM));
        }
        return code.get();
    }

    /**
     * {@return the code that a text writes, if it is five ASCII digits}
     *
     * @param text the text
     */
    public static Optional<KbliCode> find(String text) {
        requireNonNull(text, "text");
        int number = Codes.kbli(text);
        return number == Codes.INVALID ? Optional.empty() : Optional.of(new KbliCode(number));
    }

    /** {@return the first two digits, 0 to 99} */
    public int division() {
        return number / 1000;
    }

    @Override
    public int compareTo(KbliCode other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KbliCode that && number == that.number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    /** {@return five digits} */
    @Override
    public String toString() {
        String digits = Integer.toString(number);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }
}
