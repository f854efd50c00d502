package id.msme.forecast;

import id.msme.language.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Estimates as a language writes numbers: with separators, never with an exponent. */
final class Figures {

    private static final BigDecimal WHOLE_FROM = BigDecimal.valueOf(1_000);
    private static final int GROUP = 3;
    private static final int MAX_PLACES = 6;

    private Figures() {}

    /** A whole count. */
    static String count(long number, Language language) {
        return separated(Long.toString(number), language);
    }

    /** A count: whole from a thousand on, else with one decimal place. */
    static String count(double number, Language language) {
        if (!Double.isFinite(number)) {
            return "–";
        }
        BigDecimal exact = BigDecimal.valueOf(number);
        int places = exact.abs().compareTo(WHOLE_FROM) < 0
                        && exact.stripTrailingZeros().scale() > 0
                ? 1
                : 0;
        return separated(exact.setScale(places, RoundingMode.HALF_EVEN).toPlainString(), language);
    }

    /** A rate, with at most six decimal places. */
    static String rate(double number) {
        return BigDecimal.valueOf(number)
                .setScale(MAX_PLACES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A level such as 0.9 in per cent. */
    static String percent(double level, Language language) {
        String digits = BigDecimal.valueOf(level)
                .movePointRight(2)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
        return separated(digits, language) + " %";
    }

    private static String separated(String plain, Language language) {
        int point = plain.indexOf('.');
        var digits = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        int first = plain.startsWith("-") ? 1 : 0;
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            digits.insert(at, language == Language.ID ? '.' : ',');
        }
        if (point >= 0) {
            digits.append(language == Language.ID ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return digits.toString();
    }
}
