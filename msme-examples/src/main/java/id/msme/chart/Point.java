package id.msme.chart;

/**
 * A place in a chart.
 *
 * @param x points from the left
 * @param y points from the top
 */
record Point(double x, double y) {

    Point plus(double right, double down) {
        return new Point(x + right, y + down);
    }
}
