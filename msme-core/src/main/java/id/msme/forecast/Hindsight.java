package id.msme.forecast;

import id.msme.progress.Observation;

/**
 * A forecast beside what came.
 *
 * @param actual the count that was reported later
 * @param told the forecast for its day
 */
public record Hindsight(Observation actual, PredictionInterval told) {

    /** {@return the forecast less the count; above 0 where too much was told} */
    public double error() {
        return told.estimate() - actual.count();
    }

    /** {@return the error over the count; infinite or no number where the count is 0} */
    public double relativeError() {
        return error() / actual.count();
    }

    /** {@return whether the count is in the interval} */
    public boolean isHeld() {
        return told.holds(actual.count());
    }
}
