package id.msme.forecast;

import id.msme.number.Fraction;
import java.math.MathContext;
import java.util.List;

/** The straight line of least squares through points. The sums are exact; only what is asked of the line is rounded. */
final class Line {

    /**
     * A point.
     *
     * @param x whole, such as a day
     * @param y any fraction
     */
    record Point(long x, Fraction y) {}

    /** The parameters of a line: its height and its slope. */
    static final int PARAMETERS = 2;

    private final List<Point> points;
    private final int size;
    private final Fraction meanX;
    private final Fraction meanY;
    private final Fraction slope;
    private final double roundMeanX;
    private final double roundMeanY;
    private final double roundSlope;
    private final double spreadOfX;
    private final double sumOfSquares;

    /** Least squares through at least two points that do not all have one x. */
    Line(List<Point> points) {
        this.points = List.copyOf(points);
        size = points.size();
        Fraction n = Fraction.of(size);
        meanX = sum(points.stream().map(point -> Fraction.of(point.x())).toList())
                .dividedBy(n);
        meanY = sum(points.stream().map(Point::y).toList()).dividedBy(n);
        Fraction xx = Fraction.ZERO;
        Fraction xy = Fraction.ZERO;
        Fraction yy = Fraction.ZERO;
        for (Point point : points) {
            Fraction dx = Fraction.of(point.x()).minus(meanX);
            Fraction dy = point.y().minus(meanY);
            xx = xx.plus(dx.times(dx));
            xy = xy.plus(dx.times(dy));
            yy = yy.plus(dy.times(dy));
        }
        slope = xy.dividedBy(xx);
        roundMeanX = round(meanX);
        roundMeanY = round(meanY);
        roundSlope = round(slope);
        spreadOfX = round(xx);
        sumOfSquares = round(yy.minus(slope.times(xy)));
    }

    private static Fraction sum(List<Fraction> terms) {
        return terms.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private static double round(Fraction exact) {
        return exact.toDecimal(MathContext.DECIMAL128).doubleValue();
    }

    double slope() {
        return roundSlope;
    }

    private int freedom() {
        return size - PARAMETERS;
    }

    Convergence convergence() {
        return new Convergence(Convergence.Outcome.CLOSED_FORM, 0, sumOfSquares, freedom(), List.of());
    }

    /** How far each point is above the line. */
    double[] errors() {
        return points.stream()
                .mapToDouble(point -> round(point.y()) - at(point.x()))
                .toArray();
    }

    double at(long x) {
        return roundMeanY + roundSlope * (x - roundMeanX);
    }

    /** Where a line that is not level is at y, exactly. */
    Fraction whereAt(Fraction y) {
        return y.minus(meanY).dividedBy(slope).plus(meanX);
    }

    /** The standard error of a new point at x about the line through more than two points. */
    double errorAt(long x) {
        double dx = x - roundMeanX;
        return StrictMath.sqrt(sumOfSquares / freedom() * (1 + 1.0 / size + dx * dx / spreadOfX));
    }
}
