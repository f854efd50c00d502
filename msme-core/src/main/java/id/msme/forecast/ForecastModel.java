package id.msme.forecast;

import id.msme.progress.PublishedSeries;

/** A way to continue a series of cumulative counts. Immutable. */
public interface ForecastModel {

    /** {@return its name, for example {@code linear}} */
    String id();

    /** {@return the least number of counts it can be fitted to} */
    int pointsNeeded();

    /**
     * {@return the curve fitted to the counts, or why there is none}
     *
     * @param series the counts of one publisher; all of them are used
     */
    FitResult fit(PublishedSeries series);
}
