package id.msme.forecast;

import id.msme.language.Language;
import id.msme.progress.Observation;
import id.msme.progress.PublishedSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * The diffusion of an innovation in a market that is fitted or given, under a ceiling: least squares of the cumulative
 * counts.
 *
 * <p>The curve starts in the first count, which is taken as true; the others scatter about it. Published values of p
 * and q come from first purchases in periods: see {@link BassSales}.
 */
public final class BassDiffusion implements ForecastModel {

    private static final int POINTS = 5;

    private final long ceiling;
    private final OptionalLong lowest;
    private final boolean isGiven;

    private BassDiffusion(long ceiling, OptionalLong lowest, boolean isGiven) {
        this.ceiling = ceiling;
        this.lowest = lowest;
        this.isGiven = isGiven;
    }

    /**
     * Returns the model with a market that is fitted.
     *
     * @param ceiling the count that neither market nor range exceeds, such as the population
     * @return the model
     * @throws IllegalArgumentException if the ceiling is below 1
     */
    public static BassDiffusion under(long ceiling) {
        return new BassDiffusion(Ceilings.checked(ceiling), OptionalLong.empty(), false);
    }

    /**
     * Returns the model with a market that is given, which is the ceiling too.
     *
     * @param market the number of those who adopt in the end
     * @return the model
     * @throws IllegalArgumentException if the market is below 1
     */
    public static BassDiffusion ofMarket(long market) {
        return new BassDiffusion(Ceilings.checked(market), OptionalLong.empty(), true);
    }

    /**
     * Returns this model with another lower end of the range of ceilings that an {@link Outlook} allows for.
     *
     * <p>Without it, and if it is lower, the range starts a tenth above the largest count. The estimate and the model
     * interval do not depend on it.
     *
     * @param lowestCeiling the lowest count that the ceiling may be
     * @return the model
     * @throws IllegalArgumentException if it is below 1 or above the ceiling
     */
    public BassDiffusion withLowestCeiling(long lowestCeiling) {
        return new BassDiffusion(ceiling, OptionalLong.of(Ceilings.checkedLowest(lowestCeiling, ceiling)), isGiven);
    }

    @Override
    public String id() {
        return "bass";
    }

    /** {@return 5, or 4 if the market is given: the first count, one for each parameter, one to judge by} */
    @Override
    public int pointsNeeded() {
        return isGiven ? POINTS - 1 : POINTS;
    }

    @Override
    public FitResult fit(PublishedSeries series, LocalDate asOf) {
        Fitting fitting = Fitting.of(id(), series, asOf);
        List<Observation> points = fitting.points();
        if (points.size() < pointsNeeded()) {
            return FitResult.refused(fitting, pointsNeeded(), FitResult.Reason.TOO_FEW_POINTS);
        }
        if (Days.different(points) < pointsNeeded()) {
            return FitResult.refused(fitting, pointsNeeded(), FitResult.Reason.TOO_FEW_DAYS);
        }
        if (fitting.largest() > ceiling || points.get(0).count() >= ceiling) {
            return FitResult.refused(fitting, pointsNeeded(), FitResult.Reason.OUTSIDE_CEILING);
        }
        var search = new BassSearch(new BassTime(points), ceiling, isGiven);
        long least = Ceilings.lowest(lowest, fitting.largest(), ceiling);
        return FitResult.fitted(fitting, pointsNeeded(), new BassCurve(fitting, search, search.best(), least));
    }

    /** {@return one line, for example {@code bass under 64,200,000}} */
    @Override
    public String toString() {
        return id() + (isGiven ? " in a market of " : " under ") + Figures.count(ceiling, Language.EN);
    }
}
