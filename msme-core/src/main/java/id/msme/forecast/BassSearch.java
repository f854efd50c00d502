package id.msme.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The search for the diffusion nearest to counts under a ceiling.
 *
 * @param time the counts
 * @param ceiling the greatest market
 * @param isGiven whether the market is the ceiling, else it is fitted
 */
record BassSearch(BassTime time, long ceiling, boolean isGiven) {

    private static final double SLOWEST = 1e-9;
    private static final double FASTEST = 1e3;
    private static final double ABOVE_LARGEST = 1.1;

    BassSearch under(long otherCeiling) {
        return new BassSearch(time, otherCeiling, isGiven);
    }

    FoundParameters best() {
        return solve(starts());
    }

    /** From what was found under another ceiling, and from one start beside it. */
    FoundParameters bestNear(FoundParameters other) {
        double[] values = other.values();
        return solve(List.of(values, start(0.01, 2, time.largestCount() * ABOVE_LARGEST)));
    }

    private FoundParameters solve(List<double[]> starts) {
        LeastSquares.Curve curve = (p, i) -> diffusion(p).adopters(time.of(i + 1), time.firstCount());
        return new LeastSquares(curve, time.countsAfterFirst(), parameters()).solve(starts);
    }

    BassParameters diffusion(double[] found) {
        return time.parameters(found, isGiven ? OptionalLong.of(ceiling) : OptionalLong.empty());
    }

    /** The count on a day, between 0 and the ceiling. */
    double count(BassParameters diffusion, long epochDay, double shift) {
        double count = diffusion.adopters(time.ofDay(epochDay), time.firstCount()) + shift;
        return Math.max(0, Math.min((double) ceiling, count));
    }

    private List<LeastSquares.Parameter> parameters() {
        var parameters = new ArrayList<LeastSquares.Parameter>();
        parameters.add(new LeastSquares.Parameter("innovation", SLOWEST, FASTEST));
        parameters.add(new LeastSquares.Parameter("imitation", 0, FASTEST));
        if (!isGiven) {
            // Above the first count, or there would be nobody left to adopt.
            double least = time.firstCount() + (ceiling - time.firstCount()) * SLOWEST;
            parameters.add(new LeastSquares.Parameter("market", least, ceiling));
        }
        return parameters;
    }

    private List<double[]> starts() {
        double largest = time.largestCount();
        var starts = new ArrayList<double[]>();
        for (double innovation : new double[] {0.01, 0.3}) {
            for (double imitation : new double[] {0.1, 2, 8}) {
                starts.add(start(innovation, imitation, largest * ABOVE_LARGEST));
                if (!isGiven) {
                    starts.add(start(innovation, imitation, Math.min((double) ceiling, largest * 3)));
                }
            }
        }
        return starts;
    }

    private double[] start(double innovation, double imitation, double market) {
        return isGiven ? new double[] {innovation, imitation} : new double[] {innovation, imitation, market};
    }
}
