package id.msme.outcome;

import id.msme.money.Rupiah;
import id.msme.scale.Scale;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Shops whose sales are known to have risen by an effect, with seasons, noise and months that are missing. */
final class MadeUpShops {

    static final YearMonth FIRST = YearMonth.of(2023, 1);
    static final int MONTHS = 24;

    private final Random random;
    private double effect;
    private double drift;
    private double missing;

    MadeUpShops(long seed) {
        random = new Random(seed);
    }

    /** By how much sales of participants are higher after the beginning, 0.2 for a fifth. */
    MadeUpShops effect(double ratio) {
        effect = ratio;
        return this;
    }

    /** By how much participants grow each month before and after, as others do not. */
    MadeUpShops drift(double ratioAMonth) {
        drift = ratioAMonth;
        return this;
    }

    /** How likely it is that a month is not known. */
    MadeUpShops missing(double probability) {
        missing = probability;
        return this;
    }

    List<StudiedMsme> shops(Scale scale, int participants, int others) {
        var shops = new ArrayList<StudiedMsme>();
        for (int i = 0; i < participants; i++) {
            YearMonth from = FIRST.plusMonths(10 + random.nextInt(3));
            shops.add(StudiedMsme.participant(scale, from, sales(from)));
        }
        for (int i = 0; i < others; i++) {
            shops.add(StudiedMsme.other(scale, sales(null)));
        }
        return shops;
    }

    private SalesHistory sales(YearMonth from) {
        double level = 10e6 * Math.exp(random.nextGaussian());
        var months = new ArrayList<MonthlySales>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = FIRST.plusMonths(i);
            double season = 1 + 0.3 * Math.sin(i * Math.PI / 6);
            double own = from == null ? 1 : Math.pow(1 + drift, i) * (month.isBefore(from) ? 1 : 1 + effect);
            double sold = level * season * own * Math.exp(0.2 * random.nextGaussian());
            if (random.nextDouble() >= missing) {
                months.add(MonthlySales.of(month, Rupiah.of(Math.round(sold))));
            }
        }
        return SalesHistory.of(months);
    }
}
