package id.msme.forecast;

import static java.util.Objects.requireNonNull;

import id.msme.text.Counted;
import java.util.List;

/**
 * A diffusion fitted to first purchases (sales) in periods of equal length, the first being period 1.
 *
 * <p>With F(t), the share of the market that has adopted by the end of period t, the sales of period t are compared
 * with
 * <ul>
 *   <li>m × (F(t) − F(t − 1)), the adoptions within the period: {@link #fit(List)}. Published p and q are mostly of
 *       this form (V. Srinivasan and C. H. Mason, Nonlinear Least Squares Estimation of New Product Diffusion Models,
 *       Marketing Science 5, 1986);
 *   <li>m × f(t), the rate of adoption at the end of the period: {@link #fitRate(List)}, as textbooks often have it.
 *       Its market and rates differ from those of the other form, the more so the faster the diffusion.
 * </ul>
 */
public final class BassSales {

    /** The number of periods that a fit needs. */
    public static final int MIN_PERIODS = 4;

    /** No product was ever seen to diffuse faster than this a period; a bound to keep the search finite. */
    private static final double FASTEST = 100;

    private static final double LARGEST_MARKET = 1e4;
    private static final double SLOWEST = 1e-9;

    private final BassParameters parameters;
    private final Convergence convergence;

    private BassSales(BassParameters parameters, Convergence convergence) {
        this.parameters = parameters;
        this.convergence = convergence;
    }

    /** What a diffusion has for the sales of a period. */
    @FunctionalInterface
    private interface Form {
        double sales(BassParameters diffusion, int period);
    }

    /**
     * Fits the adoptions within each period, m × (F(t) − F(t − 1)), to sales.
     *
     * @param sales the sales of each period, 0 or more, not all 0
     * @return the fit of least squares
     * @throws IllegalArgumentException if there are fewer than {@link #MIN_PERIODS}, one is below 0, or all are 0
     */
    public static BassSales fit(List<Long> sales) {
        return fit(sales, (diffusion, period) -> diffusion.adopters(period, 0) - diffusion.adopters(period - 1.0, 0));
    }

    /**
     * Fits the rate of adoption at the end of each period, m × f(t), to sales.
     *
     * @param sales the sales of each period, 0 or more, not all 0
     * @return the fit of least squares
     * @throws IllegalArgumentException if there are fewer than {@link #MIN_PERIODS}, one is below 0, or all are 0
     */
    public static BassSales fitRate(List<Long> sales) {
        return fit(sales, BassParameters::adoptions);
    }

    private static BassSales fit(List<Long> sales, Form form) {
        double total = requireNonNull(sales, "sales").stream()
                .mapToLong(Long::longValue)
                .sum();
        if (sales.size() < MIN_PERIODS || sales.stream().anyMatch(s -> s < 0) || !(total > 0)) {
            throw new IllegalArgumentException("expected the sales of at least " + MIN_PERIODS
                    + " periods, 0 or more and not all 0, found " + Counted.of(sales.size(), "period"));
        }
        double[] observed = sales.stream().mapToDouble(Long::doubleValue).toArray();
        LeastSquares.Curve curve = (p, i) -> form.sales(new BassParameters(p[0], p[1], p[2]), i + 1);
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

    /** {@return the diffusion, its rates a period} */
    public BassParameters parameters() {
        return parameters;
    }

    /** {@return how the fit ended} */
    public Convergence convergence() {
        return convergence;
    }

    /** {@return one line, for example {@code market 68,000, p 0.00659, q 0.638 a period}} */
    @Override
    public String toString() {
        return parameters + " a period";
    }
}
