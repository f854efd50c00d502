package id.msme.forecast;

import id.msme.progress.PublishedSeries;
import java.time.LocalDate;

/** A way to continue a series of cumulative counts. Immutable. */
public sealed interface ForecastModel permits LinearTrend, LogisticGrowth, BassDiffusion {

    /** {@return the id of the model, for example {@code linear}} */
    String id();

    /** {@return the least number of counts to which the model can be fitted} */
    int pointsNeeded();

    /**
     * Fits this model to the counts known on a day.
     *
     * <p>Counts of later days are never used, so that a forecast for a day in the past has no hindsight.
     *
     * @param series the counts of one publisher
     * @param asOf the last day whose counts are used
     * @return the curve, or why there is none
     */
    FitResult fit(PublishedSeries series, LocalDate asOf);
}
