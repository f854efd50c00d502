package id.msme.population;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as one-line descriptions print them. */
final class Figures {

    private static final int PLACES = 4;

    private Figures() {}

    /** The number with thousands separated by commas, whatever the default locale. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A share in percent, with four places. */
    static String percent(double share) {
        return BigDecimal.valueOf(share * 100)
                        .setScale(PLACES, RoundingMode.HALF_EVEN)
                        .toPlainString() + " %";
    }
}
