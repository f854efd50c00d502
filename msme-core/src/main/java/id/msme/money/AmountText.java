package id.msme.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads amounts of money as they are written in Indonesia: dots between thousands, a comma before decimals, words for
 * powers.
 */
final class AmountText {

    /** More digits than any amount has; a longer text is not read at all. */
    private static final int MAX_LENGTH = 60;

    private static final Pattern AMOUNT =
            Pattern.compile("(?<minus>-?) ?(?:rp\\.? ?)?(?<number>[0-9]+|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)"
                    + "(?:,(?<decimals>[0-9]+|-))?(?: ?(?<word>[a-z]+))?");

    /** A number as programs write it: underscores between digits, a point before decimals, a power of ten. */
    private static final Pattern PROGRAMMED =
            Pattern.compile("(?<minus>-?)(?:rp ?)?(?<number>[0-9]{1,3}(?:_[0-9]{3})+|[0-9]+)"
                    + "(?:\\.(?<decimals>[0-9]+))?(?:e(?<power>[0-9]{1,2}))?");

    private static final Map<String, Integer> ZEROS =
            Map.of("rb", 3, "ribu", 3, "jt", 6, "juta", 6, "miliar", 9, "milyar", 9, "triliun", 12, "trilyun", 12);

    private static final Pattern DECIMAL_POINT = Pattern.compile("[0-9]\\.([0-9]{1,2}|[0-9]{4,})(?![0-9])");

    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);

    private static final String EXPECTED = "expected an amount of rupiah such as \"450000000\", \"450.000.000\","
            + " \"Rp450.000.000\", \"450 juta\", \"2,5 miliar\" or \"450e6\"";

    private AmountText() {}

    /** No message shows the text: it may be an owner's amount. */
    static long read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(EXPECTED + ", " + found(text));
        }
        String lowered = text.toLowerCase(Locale.ROOT);
        Matcher programmed = PROGRAMMED.matcher(lowered);
        if (programmed.matches() && (lowered.indexOf('e') > 0 || lowered.indexOf('_') > 0)) {
            String power = programmed.group("power");
            return exact(programmed, power == null ? 0 : Integer.parseInt(power));
        }
        Matcher parts = AMOUNT.matcher(lowered);
        if (!parts.matches()) {
            throw new IllegalArgumentException(EXPECTED + ", " + found(text));
        }
        String word = parts.group("word");
        Integer zeros = word == null ? Integer.valueOf(0) : ZEROS.get(word);
        if (zeros == null) {
            throw new IllegalArgumentException(
                    EXPECTED + ", got another word after the number; valid: ribu, juta, miliar, triliun");
        }
        return exact(parts, zeros);
    }

    private static long exact(Matcher parts, int zeros) {
        String decimals = parts.group("decimals");
        var number = new BigDecimal(parts.group("minus")
                + parts.group("number").replace(".", "").replace("_", "")
                + (decimals == null || decimals.equals("-") ? "" : "." + decimals));
        BigDecimal rupiah = number.scaleByPowerOfTen(zeros).stripTrailingZeros();
        if (rupiah.scale() > 0) {
            throw new IllegalArgumentException("an amount is a whole number of rupiah, got a fraction of a rupiah");
        }
        BigInteger whole = rupiah.toBigInteger();
        if (whole.compareTo(MAX) > 0 || whole.compareTo(MIN) < 0) {
            throw new IllegalArgumentException(
                    "an amount is between " + Rupiah.of(Long.MIN_VALUE) + " and " + Rupiah.of(Long.MAX_VALUE));
        }
        return whole.longValueExact();
    }

    private static String found(String text) {
        if (text.isBlank()) {
            return "got nothing";
        }
        if (text.indexOf(',') < 0 && DECIMAL_POINT.matcher(text).find()) {
            return "got a point before decimals; Indonesian writes a comma: \"2,5 miliar\"";
        }
        return text.indexOf(',') >= 0 && text.indexOf(',') != text.lastIndexOf(',')
                ? "got more than one comma; thousands are separated by dots"
                : text.length() == 1
                        ? "got 1 character that is none"
                        : "got " + text.length() + " characters that are none";
    }
}
