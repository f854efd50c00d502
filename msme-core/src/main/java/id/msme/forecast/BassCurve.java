package id.msme.forecast;

import id.msme.number.Fraction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A diffusion fitted to counts. Its model interval adds the scatter of the counts and, to the first order, the
 * uncertainty of the parameters, and is cut at 0 and at the ceiling.
 */
public final class BassCurve extends FittedCurve {

    private final BassSearch search;
    private final BassTime time;
    private final FoundParameters found;
    private final BassParameters parameters;
    private final long lowest;

    BassCurve(Fitting fitting, BassSearch search, FoundParameters found, long lowest) {
        super(fitting, found.convergence());
        this.search = search;
        this.time = search.time();
        this.found = found;
        this.parameters = search.diffusion(found.values());
        this.lowest = lowest;
    }

    /** {@return the diffusion, its rates a year of 365.25 days} */
    public BassParameters parameters() {
        return time.perYear(parameters);
    }

    @Override
    public OptionalLong ceiling() {
        return OptionalLong.of(search.ceiling());
    }

    @Override
    OptionalLong lowestCeiling() {
        return OptionalLong.of(lowest);
    }

    @Override
    public Optional<LocalDate> reaches(long value) {
        if (value <= time.firstCount()) {
            return Optional.of(firstDay());
        }
        if (value >= parameters.market()) {
            return Optional.empty();
        }
        double timeNeeded = lag((double) value) - lag(time.firstCount());
        double day = time.day(timeNeeded / (parameters.innovation() + parameters.imitation()));
        return Double.isFinite(day) ? Days.from(Fraction.of(new BigDecimal(day))) : Optional.empty();
    }

    /** How far along a diffusion is at a count, up to a constant, in units of p + q. */
    private double lag(double count) {
        double share = count / parameters.market();
        return StrictMath.log((parameters.innovation() + parameters.imitation() * share) / (1 - share));
    }

    @Override
    double estimate(long epochDay) {
        return search.count(parameters, epochDay, 0);
    }

    @Override
    PredictionInterval interval(LocalDate day, double level, double t) {
        double estimate = estimate(day.toEpochDay());
        double half = t * error(day.toEpochDay());
        // Not a number: the counts leave the parameters open.
        double low = Double.isNaN(half) ? 0 : Math.max(0, estimate - half);
        double high = Double.isNaN(half) ? search.ceiling() : Math.min((double) search.ceiling(), estimate + half);
        return new PredictionInterval(day, estimate, low, high, level);
    }

    private double error(long epochDay) {
        return found.errorOf((p, i) -> search.diffusion(p).adopters(time.ofDay(epochDay), time.firstCount()));
    }

    @Override
    List<Scenarios.Scatter> scatters() {
        return Arrays.stream(Ceilings.between(lowest, search.ceiling()))
                .mapToObj(this::scatter)
                .toList();
    }

    private Scenarios.Scatter scatter(long assumed) {
        BassSearch other = search.under(assumed);
        BassParameters diffusion = other.diffusion(
                assumed == search.ceiling()
                        ? found.values()
                        : other.bestNear(found).values());
        double[] errors = fitting().points().stream()
                .mapToDouble(point ->
                        point.count() - other.count(diffusion, point.asOf().toEpochDay(), 0))
                .toArray();
        return new Scenarios.Scatter((day, shift) -> other.count(diffusion, day, shift), errors);
    }

    @Override
    int parameterCount() {
        return found.values().length;
    }
}
