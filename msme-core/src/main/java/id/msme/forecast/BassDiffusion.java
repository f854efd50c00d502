package id.msme.forecast;

import id.msme.progress.Observation;
import id.msme.progress.PublishedSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The diffusion of an innovation in a market that is fitted or given, under a ceiling: least squares of the cumulative counts.
 *
 * <p>The curve starts in the first count, which is taken as true; the others scatter about it.
 */
public final class BassDiffusion implements ForecastModel {

    private static final double SLOWEST = 1e-9;
    private static final double FASTEST = 1e3;

    private final long ceiling;
    private final OptionalLong market;

    private BassDiffusion(long ceiling, OptionalLong market) {
        if (ceiling < 1) {
            throw new IllegalArgumentException("a ceiling is at least 1, got " + ceiling);
        }
        this.ceiling = ceiling;
        this.market = market;
    }

    /**
     * {@return the model with a market that is fitted}
     *
     * @param ceiling what neither market nor interval exceeds, such as the population
     * @throws IllegalArgumentException if it is below 1
     */
    public static BassDiffusion under(long ceiling) {
        return new BassDiffusion(ceiling, OptionalLong.empty());
    }

    /**
     * {@return the model with a market that is given, which is the ceiling too}
     *
     * @param market how many adopt in the end
     * @throws IllegalArgumentException if it is below 1
     */
    public static BassDiffusion ofMarket(long market) {
        return new BassDiffusion(market, OptionalLong.of(market));
    }

    @Override
    public String id() {
        return "bass";
    }

    /** {@return 5, or 4 where the market is given: the first count, one for each parameter, one to judge by} */
    @Override
    public int pointsNeeded() {
        return market.isPresent() ? 4 : 5;
    }

    @Override
    public FitResult fit(PublishedSeries series) {
        List<Observation> points = series.points();
        if (points.size() < pointsNeeded()) {
            return new FitResult.Refused(id(), FitResult.Reason.TOO_FEW_POINTS, pointsNeeded(), points.size());
        }
        if (Days.different(points) < pointsNeeded()) {
            return new FitResult.Refused(id(), FitResult.Reason.TOO_FEW_DAYS, pointsNeeded(), points.size());
        }
        if (points.stream().anyMatch(point -> point.count() > ceiling)
                || points.get(0).count() >= ceiling) {
            return new FitResult.Refused(id(), FitResult.Reason.OUTSIDE_CEILING, pointsNeeded(), points.size());
        }
        return new FitResult.Fitted(fit(series, new BassTime(points)));
    }

    private BassCurve fit(PublishedSeries series, BassTime time) {
        double[] observed = time.countsAfterFirst();
        LeastSquares.Curve curve = (p, i) -> time.parameters(p, market).adopters(time.of(i + 1), time.firstCount());
        var found = new LeastSquares(curve, observed, parameters(time)).solve(starts(time));
        return new BassCurve(series, time, market, ceiling, found);
    }

    private List<LeastSquares.Parameter> parameters(BassTime time) {
        var parameters = new ArrayList<LeastSquares.Parameter>();
        parameters.add(new LeastSquares.Parameter("innovation", SLOWEST, FASTEST));
        parameters.add(new LeastSquares.Parameter("imitation", 0, FASTEST));
        if (market.isEmpty()) {
            // Above the first count, or there would be nobody left to adopt.
            double least = time.firstCount() + (ceiling - time.firstCount()) * SLOWEST;
            parameters.add(new LeastSquares.Parameter("market", least, ceiling));
        }
        return parameters;
    }

    private List<double[]> starts(BassTime time) {
        double largest = time.largestCount();
        var starts = new ArrayList<double[]>();
        for (double innovation : new double[] {0.01, 0.3}) {
            for (double imitation : new double[] {0.1, 2, 8}) {
                if (market.isPresent()) {
                    starts.add(new double[] {innovation, imitation});
                } else {
                    starts.add(new double[] {innovation, imitation, largest * 1.1});
                    starts.add(new double[] {innovation, imitation, Math.min((double) ceiling, largest * 3)});
                }
            }
        }
        return starts;
    }
}
