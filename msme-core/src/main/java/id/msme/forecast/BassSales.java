package id.msme.forecast;

import java.util.List;

/**
 * A diffusion fitted to first purchases (sales) in periods of equal length: the sales of period t are compared with the rate of
 * adoption at t, the first period being 1.
 *
 * @param parameters the diffusion, its rates a period
 * @param convergence how the fit came about
 */
public record BassSales(BassParameters parameters, Convergence convergence) {

    /** How many periods a fit needs. */
    public static final int PERIODS_NEEDED = 4;

    /** No product was ever seen to diffuse faster than this a period; a bound to keep the search finite. */
    private static final double FASTEST = 100;

    private static final double LARGEST_MARKET = 1e4;
    private static final double SLOWEST = 1e-9;

    /**
     * {@return the diffusion of least squares}
     *
     * @param sales the sales of each period, 0 or more, not all 0
     * @throws IllegalArgumentException if there are fewer than {@link #PERIODS_NEEDED}, one is below 0, or all are 0
     */
    public static BassSales fit(List<Long> sales) {
        double total = sales.stream().mapToLong(Long::longValue).sum();
        if (sales.size() < PERIODS_NEEDED || sales.stream().anyMatch(s -> s < 0) || !(total > 0)) {
            throw new IllegalArgumentException("expected the sales of at least " + PERIODS_NEEDED
                    + " periods, 0 or more and not all 0, got " + sales.size() + " periods");
        }
        double[] observed = sales.stream().mapToDouble(Long::doubleValue).toArray();
        LeastSquares.Curve curve = (p, i) -> new BassParameters(p[0], p[1], p[2]).adoptions(i + 1.0);
        var fitter = new LeastSquares(
                curve,
                observed,
                List.of(
                        new LeastSquares.Parameter("market", total * SLOWEST, total * LARGEST_MARKET),
                        new LeastSquares.Parameter("innovation", SLOWEST, FASTEST),
                        new LeastSquares.Parameter("imitation", 0, FASTEST)));
        var found = fitter.solve(List.of(
                new double[] {total, 0.03, 0.4},
                new double[] {2 * total, 0.01, 0.1},
                new double[] {total, 0.001, 1},
                new double[] {total, 0.3, 0.01}));
        double[] values = found.values();
        return new BassSales(new BassParameters(values[0], values[1], values[2]), found.convergence());
    }
}
