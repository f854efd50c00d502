package id.msme.outcome;

import id.msme.number.Fraction;
import id.msme.number.Growth;
import id.msme.text.SplitMix64;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws MSMEs again, with replacement, and takes the difference of medians each time. */
final class Bootstrap {

    static final int RESAMPLES = 1_000;

    private static final int TAIL_IN_PERCENT = 5;

    private final SplitMix64 draws;

    Bootstrap(long seed) {
        draws = new SplitMix64(seed);
    }

    /** The growths are at least one on either side. */
    UpliftInterval interval(List<Fraction> inside, List<Fraction> outside) {
        // sorted, so that the order in which MSMEs were given changes nothing
        List<Fraction> one = inside.stream().sorted().toList();
        List<Fraction> other = outside.stream().sorted().toList();
        var differences = new Growth[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            differences[i] = Growth.of(Median.of(again(one)).minus(Median.of(again(other))));
        }
        Arrays.sort(differences);
        int tail = RESAMPLES * TAIL_IN_PERCENT / 100;
        return new UpliftInterval(differences[tail], differences[RESAMPLES - 1 - tail], RESAMPLES);
    }

    private List<Fraction> again(List<Fraction> growths) {
        var drawn = new ArrayList<Fraction>(growths.size());
        for (int i = 0; i < growths.size(); i++) {
            drawn.add(growths.get(draws.below(growths.size())));
        }
        return drawn;
    }
}
