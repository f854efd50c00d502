package id.msme.report;

import id.msme.language.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a language writes them, whatever the locale of the machine. */
public final class Numbers {

    private static final int GROUP = 3;
    private static final BigDecimal ONE_PLACE_BELOW = BigDecimal.valueOf(1_000);

    private final char group;
    private final char point;

    public Numbers(Language language) {
        group = language == Language.ID ? '.' : ',';
        point = language == Language.ID ? ',' : '.';
    }

    public String count(long number) {
        var digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - GROUP; at > (number < 0 ? 1 : 0); at -= GROUP) {
            digits.insert(at, group);
        }
        return digits.toString();
    }

    /** A part of a whole in per cent, with one decimal place or as many as it takes to show two digits. */
    public String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        var exact = BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), 12, RoundingMode.HALF_EVEN);
        int places = exact.signum() == 0 ? 1 : Math.max(1, exact.scale() - exact.precision() + 2);
        String shown =
                exact.setScale(Math.min(places, 6), RoundingMode.HALF_EVEN).toPlainString();
        return shown.replace('.', point) + " %";
    }

    /** A number that need not be whole: with one decimal place where a half matters, below a thousand. */
    String rounded(BigDecimal exact) {
        if (exact.abs().compareTo(ONE_PLACE_BELOW) >= 0) {
            return count(exact.setScale(0, RoundingMode.HALF_EVEN).longValueExact());
        }
        return exact.setScale(1, RoundingMode.HALF_EVEN).toPlainString().replace('.', point);
    }

    /** A number in a larger unit, exactly, with as many decimal places as it takes. */
    public String decimal(long number, long unit) {
        var exact = BigDecimal.valueOf(number).divide(BigDecimal.valueOf(unit)).stripTrailingZeros();
        return exact.toPlainString().replace('.', point);
    }
}
