package id.msme.forecast;

import id.msme.progress.Observation;
import java.util.List;
import java.util.OptionalLong;

/**
 * The counts of a series over time in which the series lasts 1, so that the search is the same for days and decades.
 */
final class BassTime {

    private static final double DAYS_A_YEAR = 365.25;

    private final List<Observation> points;
    private final long firstDay;
    private final double span;

    BassTime(List<Observation> points) {
        this.points = points;
        this.firstDay = points.get(0).asOf().toEpochDay();
        this.span = points.get(points.size() - 1).asOf().toEpochDay() - firstDay;
    }

    double of(int point) {
        return ofDay(points.get(point).asOf().toEpochDay());
    }

    double ofDay(long epochDay) {
        return (epochDay - firstDay) / span;
    }

    double day(double time) {
        return firstDay + time * span;
    }

    double firstCount() {
        return points.get(0).count();
    }

    double largestCount() {
        return points.stream().mapToLong(Observation::count).max().orElseThrow();
    }

    double[] countsAfterFirst() {
        return points.stream().skip(1).mapToDouble(Observation::count).toArray();
    }

    /** The diffusion in this time; the search finds p, q and, where it is not given, the market. */
    BassParameters parameters(double[] found, OptionalLong market) {
        return new BassParameters(market.isPresent() ? market.getAsLong() : found[2], found[0], found[1]);
    }

    BassParameters perYear(BassParameters inThisTime) {
        double years = span / DAYS_A_YEAR;
        return new BassParameters(inThisTime.market(), inThisTime.innovation() / years, inThisTime.imitation() / years);
    }
}
