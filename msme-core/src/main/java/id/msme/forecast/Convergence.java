package id.msme.forecast;

import id.msme.text.Counted;
import java.util.List;
import java.util.Objects;

/** The way in which a fit ended, with the parameters that the counts do not determine. */
public final class Convergence {

    /** How a search ended. */
    public enum Outcome {
        /** No search: a closed form. */
        CLOSED_FORM,
        /** The sum is flat in every direction that the bounds leave open. */
        FLAT,
        /** No further step makes the sum smaller. */
        NO_SMALLER_SUM,
        /** The step limit was reached; the curve is the best found, which need not be the least sum. */
        ITERATION_LIMIT
    }

    private final Outcome outcome;
    private final int iterations;
    private final double sumOfSquares;
    private final int degreesOfFreedom;
    private final List<String> atBound;

    Convergence(Outcome outcome, int iterations, double sumOfSquares, int degreesOfFreedom, List<String> atBound) {
        this.outcome = outcome;
        this.iterations = iterations;
        this.sumOfSquares = sumOfSquares;
        this.degreesOfFreedom = degreesOfFreedom;
        this.atBound = List.copyOf(atBound);
    }

    /** {@return how the search ended} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return the number of steps, 0 for a closed form} */
    public int iterations() {
        return iterations;
    }

    /** {@return the remaining sum of squared distances, on the scale of the fit} */
    public double sumOfSquares() {
        return sumOfSquares;
    }

    /** {@return the number of points less the number of parameters} */
    public int degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /** {@return the parameters held at a bound, which the counts alone do not determine} */
    public List<String> atBound() {
        return atBound;
    }

    /** {@return whether the least sum was found} */
    public boolean isConverged() {
        return outcome != Outcome.ITERATION_LIMIT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Convergence that
                && outcome == that.outcome
                && iterations == that.iterations
                && Double.compare(sumOfSquares, that.sumOfSquares) == 0
                && degreesOfFreedom == that.degreesOfFreedom
                && atBound.equals(that.atBound);
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, iterations, sumOfSquares, degreesOfFreedom, atBound);
    }

    /** {@return one line, for example {@code FLAT after 12 steps, 7 degrees of freedom, at a bound: market}} */
    @Override
    public String toString() {
        String bound = atBound.isEmpty() ? "" : ", at a bound: " + String.join(", ", atBound);
        return outcome + " after " + Counted.of(iterations, "step") + ", "
                + Counted.of(degreesOfFreedom, "degree of freedom", "degrees of freedom") + bound;
    }
}
