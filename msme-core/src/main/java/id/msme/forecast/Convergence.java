package id.msme.forecast;

import java.util.List;

/**
 * How a fit came about.
 *
 * @param outcome how the search ended
 * @param iterations how many steps it took, 0 for a closed form
 * @param sumOfSquares what is left of the squared distances, in the scale of the fit
 * @param degreesOfFreedom points less parameters
 * @param atBound the parameters that the search pressed against a bound, so that the data alone do not settle them
 */
public record Convergence(
        Outcome outcome, int iterations, double sumOfSquares, int degreesOfFreedom, List<String> atBound) {

    /**
     * Copies the list.
     *
     * @param outcome how the search ended
     * @param iterations how many steps it took
     * @param sumOfSquares what is left of the squared distances
     * @param degreesOfFreedom points less parameters
     * @param atBound the parameters pressed against a bound
     */
    public Convergence {
        atBound = List.copyOf(atBound);
    }

    /** {@return whether the least sum was found} */
    public boolean isConverged() {
        return outcome != Outcome.ITERATION_LIMIT;
    }

    /** How a search ended. */
    public enum Outcome {
        /** No search: a closed form. */
        CLOSED_FORM,
        /** The sum is flat in every direction that the bounds leave open. */
        FLAT,
        /** No further step makes the sum smaller. */
        NO_SMALLER_SUM,
        /** Given up after too many steps; the curve is the best seen, not the least. */
        ITERATION_LIMIT
    }
}
