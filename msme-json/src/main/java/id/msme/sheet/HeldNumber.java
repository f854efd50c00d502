package id.msme.sheet;

import java.util.regex.Pattern;

/** Numbers as spreadsheets hold and write them. */
final class HeldNumber {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");
    private static final Pattern REGION = Pattern.compile("([0-9]{1,2})(?:\\.([0-9]{1,2}))?");
    private static final int KBLI_DIGITS = 5;
    private static final int REGION_DIGITS = 2;

    private HeldNumber() {}

    /** A business field code without the zeros before it that a number does not have. */
    static String kbli(String held) {
        return WHOLE.matcher(held).matches() ? "0".repeat(KBLI_DIGITS - held.length()) + held : held;
    }

    /** A region code without the zeros at its ends that a number does not have. */
    static String region(String held) {
        var matcher = REGION.matcher(held);
        if (!matcher.matches()) {
            return held;
        }
        String province = matcher.group(1);
        String regency = matcher.group(2) == null ? "" : matcher.group(2);
        return "0".repeat(REGION_DIGITS - province.length()) + province + "." + regency
                + "0".repeat(REGION_DIGITS - regency.length());
    }

    /** Whether a text is a number with an exponent, its decimal sign a dot or a comma. */
    static boolean isExponent(char[] text, int start, int end) {
        int at = start;
        int marks = 0;
        int digits = 0;
        while (at < end && text[at] != 'e' && text[at] != 'E') {
            boolean isMark = text[at] == '.' || text[at] == ',';
            boolean isDigit = text[at] >= '0' && text[at] <= '9';
            if ((!isMark && !isDigit && !(at == start && text[at] == '-')) || (isMark && digits == 0)) {
                return false;
            }
            marks += isMark ? 1 : 0;
            digits += isDigit ? 1 : 0;
            at++;
        }
        if (at >= end - 1 || digits == 0 || marks > 1) {
            return false;
        }
        int power = text[at + 1] == '+' || text[at + 1] == '-' ? at + 2 : at + 1;
        for (int i = power; i < end; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return false;
            }
        }
        return power < end;
    }
}
