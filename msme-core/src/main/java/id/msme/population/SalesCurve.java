package id.msme.population;

import id.msme.text.Counted;
import java.util.Arrays;
import java.util.NavigableMap;

/**
 * How many MSMEs sell up to an amount in a year: through the published counts at the bounds of the classes, and between
 * two bounds on a straight line over the logarithm of the amount.
 */
final class SalesCurve {

    /** Nothing is published of sales within the lowest class; it is taken to reach over two powers of ten. */
    private static final long LOWEST_CLASS_SPREAD = 100;

    private final long[] bounds;
    private final long[] counts;
    private final double[] logs;

    private SalesCurve(long[] bounds, long[] counts) {
        this.bounds = bounds;
        this.counts = counts;
        this.logs = Arrays.stream(bounds).mapToDouble(StrictMath::log).toArray();
    }

    /** A curve through counts of MSMEs that sell up to each of some amounts. */
    static SalesCurve through(NavigableMap<Long, Long> countUpTo) {
        var bounds = new long[countUpTo.size() + 1];
        var counts = new long[bounds.length];
        bounds[0] = countUpTo.firstKey() / LOWEST_CLASS_SPREAD;
        int at = 1;
        for (var knot : countUpTo.entrySet()) {
            bounds[at] = knot.getKey();
            counts[at] = knot.getValue();
            if (counts[at] <= counts[at - 1]) {
                throw new IllegalArgumentException("the classes of the two laws contradict each other: "
                        + Counted.of(counts[at - 1], "MSME sells", "MSMEs sell") + " up to Rp"
                        + Figures.count(bounds[at - 1])
                        + " and " + Figures.count(counts[at]) + " up to Rp" + Figures.count(bounds[at]));
            }
            at++;
        }
        return new SalesCurve(bounds, counts);
    }

    /** Nobody sells less. */
    long lowest() {
        return bounds[0];
    }

    /** The number of classes. */
    int bands() {
        return bounds.length - 1;
    }

    long upTo(int band) {
        return bounds[band + 1];
    }

    /** The number of MSMEs in the classes below. */
    long start(int band) {
        return counts[band];
    }

    long size(int band) {
        return counts[band + 1] - counts[band];
    }

    /** The sales of the MSME at a rank within its class. */
    long sales(int band, long rank) {
        double position = (rank + 0.5) / size(band);
        double log = logs[band] + position * (logs[band + 1] - logs[band]);
        long sales = (long) StrictMath.rint(StrictMath.exp(log));
        return Math.min(bounds[band + 1], Math.max(bounds[band] + 1, sales));
    }
}
