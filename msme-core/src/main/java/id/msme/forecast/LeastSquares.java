package id.msme.forecast;

import id.msme.forecast.Convergence.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of a curve, within bounds, with the least sum of squared distances from points.
 *
 * <p>Levenberg's and Marquardt's method (D. W. Marquardt, J. SIAM 11, 1963): steps between Gauss and Newton's and
 * steepest descent, damped in proportion to the curvature, so that parameters of different size need no scaling. A
 * parameter that presses against its bound is held there.
 */
final class LeastSquares {

    /** A curve that depends on parameters. */
    @FunctionalInterface
    interface Curve {
        /** The value at the point of that number. */
        double at(double[] parameters, int point);
    }

    /**
     * A parameter to find.
     *
     * @param name for the report
     * @param low the least value it may take
     * @param high the greatest value it may take
     */
    record Parameter(String name, double low, double high) {
        double within(double value) {
            return Math.max(low, Math.min(high, value));
        }
    }

    private static final int MAX_STEPS = 500;
    private static final double FLAT = 1e-10;
    private static final double FIRST_DAMPING = 1e-3;
    private static final double MAX_DAMPING = 1e12;
    private static final double MIN_DAMPING = 1e-12;

    private final Curve curve;
    private final double[] observed;
    private final List<Parameter> parameters;

    LeastSquares(Curve curve, double[] observed, List<Parameter> parameters) {
        this.curve = curve;
        this.observed = observed.clone();
        this.parameters = List.copyOf(parameters);
    }

    /** The best of the searches from several starts. */
    FoundParameters solve(List<double[]> starts) {
        FoundParameters best = search(starts.get(0));
        for (double[] start : starts.subList(1, starts.size())) {
            FoundParameters other = search(start);
            if (other.convergence().sumOfSquares() < best.convergence().sumOfSquares()) {
                best = other;
            }
        }
        return best;
    }

    private FoundParameters search(double[] start) {
        double[] at = within(start);
        double sum = sumOfSquares(at);
        double damping = FIRST_DAMPING;
        for (int step = 0; step < MAX_STEPS; step++) {
            var gradient = new Gradient(curve, at, parameters, observed);
            List<Integer> free = gradient.free(at, parameters);
            if (gradient.steepest(free) <= FLAT || sum == 0) {
                return found(at, gradient, free, sum, Outcome.FLAT, step);
            }
            boolean isLower = false;
            while (!isLower && damping <= MAX_DAMPING) {
                double[] next = within(plus(at, free, gradient.step(free, damping)));
                double nextSum = sumOfSquares(next);
                isLower = nextSum < sum;
                if (isLower) {
                    at = next;
                    sum = nextSum;
                }
                damping = isLower ? Math.max(MIN_DAMPING, damping / 10) : damping * 10;
            }
            if (!isLower) {
                return found(at, gradient, free, sum, Outcome.NO_SMALLER_SUM, step);
            }
        }
        var gradient = new Gradient(curve, at, parameters, observed);
        List<Integer> free = gradient.free(at, parameters);
        return found(at, gradient, free, sum, Outcome.ITERATION_LIMIT, MAX_STEPS);
    }

    private FoundParameters found(
            double[] at, Gradient gradient, List<Integer> free, double sum, Outcome outcome, int steps) {
        var held = new ArrayList<String>();
        for (int i = 0; i < parameters.size(); i++) {
            if (!free.contains(i)) {
                held.add(parameters.get(i).name());
            }
        }
        int freedom = observed.length - parameters.size();
        return new FoundParameters(at, parameters, gradient, free, new Convergence(outcome, steps, sum, freedom, held));
    }

    private double sumOfSquares(double[] at) {
        double sum = 0;
        for (int i = 0; i < observed.length; i++) {
            double distance = observed[i] - curve.at(at, i);
            sum += distance * distance;
        }
        // What is no number is no lower sum.
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
    }

    private double[] within(double[] values) {
        double[] inside = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            inside[i] = parameters.get(i).within(values[i]);
        }
        return inside;
    }

    private static double[] plus(double[] at, List<Integer> free, double[] step) {
        double[] next = at.clone();
        for (int i = 0; i < free.size(); i++) {
            next[free.get(i)] += step[i];
        }
        return next;
    }
}
