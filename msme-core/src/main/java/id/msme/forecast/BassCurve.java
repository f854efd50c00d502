package id.msme.forecast;

import id.msme.number.Fraction;
import id.msme.progress.PublishedSeries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A diffusion fitted to counts. Its interval adds the scatter of the counts and, to the first order, what the parameters leave
 * open, and is cut at 0 and at the ceiling.
 */
public final class BassCurve extends FittedCurve {

    private final BassTime time;
    private final OptionalLong market;
    private final long ceiling;
    private final FoundParameters found;
    private final BassParameters parameters;

    BassCurve(PublishedSeries series, BassTime time, OptionalLong market, long ceiling, FoundParameters found) {
        super("bass", series, found.convergence());
        this.time = time;
        this.market = market;
        this.ceiling = ceiling;
        this.found = found;
        this.parameters = time.parameters(found.values(), market);
    }

    /** {@return the diffusion, its rates a year of 365.25 days} */
    public BassParameters parameters() {
        return time.perYear(parameters);
    }

    @Override
    public OptionalLong ceiling() {
        return OptionalLong.of(ceiling);
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
        double count = parameters.adopters(time.ofDay(epochDay), time.firstCount());
        return Math.max(0, Math.min((double) ceiling, count));
    }

    @Override
    PredictionInterval interval(long epochDay, double level, double t) {
        double estimate = estimate(epochDay);
        double half = t * error(epochDay);
        // No number: the parameters leave everything open.
        double low = Double.isNaN(half) ? 0 : Math.max(0, estimate - half);
        double high = Double.isNaN(half) ? ceiling : Math.min((double) ceiling, estimate + half);
        return new PredictionInterval(estimate, low, high, level);
    }

    private double error(long epochDay) {
        return found.errorOf((p, i) -> time.parameters(p, market).adopters(time.ofDay(epochDay), time.firstCount()));
    }
}
