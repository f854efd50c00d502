package id.msme.forecast;

import java.util.List;

/** The parameters of least squares, with what the points say about how sure they are. */
final class FoundParameters {

    private final double[] values;
    private final List<LeastSquares.Parameter> bounds;
    private final Gradient gradient;
    private final List<Integer> free;
    private final Convergence convergence;

    FoundParameters(
            double[] values,
            List<LeastSquares.Parameter> bounds,
            Gradient gradient,
            List<Integer> free,
            Convergence convergence) {
        this.values = values.clone();
        this.bounds = bounds;
        this.gradient = gradient;
        this.free = free;
        this.convergence = convergence;
    }

    double[] values() {
        return values.clone();
    }

    Convergence convergence() {
        return convergence;
    }

    /**
     * {@return the standard error of a new point about a value of the curve: the scatter of the points, and to the
     * first order the uncertainty of the parameters that are not held; no number where the points leave them open}
     *
     * @param value how the value depends on the parameters; asked for point 0
     */
    double errorOf(LeastSquares.Curve value) {
        double[] direction = free.stream()
                .mapToDouble(i -> Gradient.slope(value, values, i, bounds.get(i), 0))
                .toArray();
        double scatter = convergence.sumOfSquares() / convergence.degreesOfFreedom();
        return StrictMath.sqrt(scatter * (1 + gradient.variance(free, direction)));
    }
}
