package id.msme.population;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Makes whole numbers of estimates without changing their sum. */
final class Rounding {

    private Rounding() {}

    /** Rounds down, then up again where the remainders are largest until the numbers add up to the total. */
    static long[] largestRemainders(double[] estimates, long total) {
        var whole = new long[estimates.length];
        long left = total;
        for (int i = 0; i < estimates.length; i++) {
            whole[i] = (long) StrictMath.floor(estimates[i]);
            left -= whole[i];
        }
        if (left < 0 || left > estimates.length) {
            throw new IllegalArgumentException("estimates that add up to " + (total - left) + " and a remainder of "
                    + left + " cannot be rounded to " + total);
        }
        IntStream.range(0, estimates.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> StrictMath.floor(estimates[i]) - estimates[i])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(i -> whole[i]++);
        return whole;
    }
}
