package id.msme.forecast;

import java.util.List;
import java.util.stream.IntStream;

/** How a curve and its distances from points change with the parameters, by differences. */
final class Gradient {

    /** The cube root of the precision of a double: the best step of a central difference. */
    private static final double STEP = StrictMath.cbrt(StrictMath.ulp(1.0));

    private final double[][] slopes;
    private final double[] distances;

    Gradient(LeastSquares.Curve curve, double[] at, List<LeastSquares.Parameter> parameters, double[] observed) {
        slopes = new double[at.length][observed.length];
        distances = new double[observed.length];
        for (int point = 0; point < observed.length; point++) {
            distances[point] = observed[point] - curve.at(at, point);
            for (int i = 0; i < at.length; i++) {
                slopes[i][point] = slope(curve, at, i, parameters.get(i), point);
            }
        }
    }

    /** The slope of a curve in one parameter at a point, by a difference that stays within the bounds. */
    static double slope(
            LeastSquares.Curve curve, double[] at, int parameter, LeastSquares.Parameter bounds, int point) {
        double width = STEP * Math.max(Math.abs(at[parameter]), STEP);
        double[] above = at.clone();
        double[] below = at.clone();
        above[parameter] = bounds.within(at[parameter] + width);
        below[parameter] = bounds.within(at[parameter] - width);
        double distance = above[parameter] - below[parameter];
        return distance == 0 ? 0 : (curve.at(above, point) - curve.at(below, point)) / distance;
    }

    /** The parameters that are not pressed against a bound. */
    List<Integer> free(double[] at, List<LeastSquares.Parameter> parameters) {
        return IntStream.range(0, at.length)
                .filter(i -> {
                    double downhill = dot(slopes[i], distances);
                    return !(at[i] <= parameters.get(i).low() && downhill <= 0)
                            && !(at[i] >= parameters.get(i).high() && downhill >= 0);
                })
                .boxed()
                .toList();
    }

    /** The largest cosine between the distances and a slope: 0 where the sum is least. */
    double steepest(List<Integer> free) {
        double length = StrictMath.sqrt(dot(distances, distances));
        return free.stream()
                .mapToDouble(i -> {
                    double steep = StrictMath.sqrt(dot(slopes[i], slopes[i]));
                    return steep == 0 ? 0 : Math.abs(dot(slopes[i], distances)) / (steep * length);
                })
                .max()
                .orElse(0);
    }

    /** The damped step of the free parameters. */
    double[] step(List<Integer> free, double damping) {
        double[][] curvature = curvature(free);
        double[] downhill =
                free.stream().mapToDouble(i -> dot(slopes[i], distances)).toArray();
        for (int i = 0; i < curvature.length; i++) {
            curvature[i][i] = Math.max(curvature[i][i] * (1 + damping), Double.MIN_NORMAL);
        }
        return Equations.solve(curvature, downhill);
    }

    /**
     * The variance, in units of the scatter, that the uncertainty of the free parameters brings to a value of the
     * curve.
     *
     * @param direction how that value changes with each free parameter
     */
    double variance(List<Integer> free, double[] direction) {
        double[] solved = Equations.solve(curvature(free), direction);
        return dot(direction, solved);
    }

    private double[][] curvature(List<Integer> free) {
        double[][] curvature = new double[free.size()][free.size()];
        for (int i = 0; i < free.size(); i++) {
            for (int j = 0; j < free.size(); j++) {
                curvature[i][j] = dot(slopes[free.get(i)], slopes[free.get(j)]);
            }
        }
        return curvature;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
