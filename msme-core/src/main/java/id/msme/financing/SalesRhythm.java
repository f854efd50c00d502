package id.msme.financing;

import id.msme.money.Rupiah;
import id.msme.money.RupiahBand;
import id.msme.text.Millionths;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How recorded months compare with each other, in whole numbers: at most 60 months of at most 10^15 rupiah fit a {@code
 * long}.
 */
final class SalesRhythm {

    // beyond it the earlier months say nothing of the later ones
    private static final long HIGHEST_RISE = 1_000;

    private SalesRhythm() {}

    static OptionalLong regularity(List<Long> months) {
        long total = sum(months);
        if (total == 0) {
            return OptionalLong.empty();
        }
        long deviation = 0;
        for (long sales : months) {
            deviation += Math.abs(months.size() * sales - total);
        }
        return OptionalLong.of(Math.max(0, Millionths.ONE - Millionths.share(deviation, months.size() * total)));
    }

    /** Of an odd number of months the middle one is left out. */
    static OptionalLong growth(List<Long> months) {
        int half = months.size() / 2;
        long earlier = sum(months.subList(0, half));
        long later = sum(months.subList(months.size() - half, months.size()));
        if (earlier == 0 || later / earlier >= HIGHEST_RISE) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Millionths.share(later, earlier) - Millionths.ONE);
    }

    static Optional<RupiahBand> band(List<Long> months, List<Rupiah> bounds) {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        long mean = sum(months) / months.size();
        RupiahBand band = RupiahBand.upTo(bounds.get(0).amount());
        for (int i = 1; i < bounds.size() && !band.contains(mean); i++) {
            band = RupiahBand.between(bounds.get(i - 1).amount(), bounds.get(i).amount());
        }
        return Optional.of(
                band.contains(mean)
                        ? band
                        : RupiahBand.above(bounds.get(bounds.size() - 1).amount()));
    }

    private static long sum(List<Long> months) {
        return months.stream().mapToLong(Long::longValue).sum();
    }
}
