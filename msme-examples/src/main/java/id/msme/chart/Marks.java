package id.msme.chart;

import id.msme.chart.Canvas.Mark;
import java.util.List;

/** The corners of marks that have some. */
final class Marks {

    private Marks() {}

    static List<Point> corners(Mark mark, Point at, double radius) {
        return switch (mark) {
            case DOT, RING -> List.of();
            case SQUARE ->
                List.of(
                        at.plus(-radius * 0.9, -radius * 0.9),
                        at.plus(radius * 0.9, -radius * 0.9),
                        at.plus(radius * 0.9, radius * 0.9),
                        at.plus(-radius * 0.9, radius * 0.9));
            case TRIANGLE ->
                List.of(
                        at.plus(0, -radius * 1.2),
                        at.plus(radius * 1.1, radius * 0.8),
                        at.plus(-radius * 1.1, radius * 0.8));
            case DIAMOND ->
                List.of(
                        at.plus(0, -radius * 1.3),
                        at.plus(radius * 1.3, 0),
                        at.plus(0, radius * 1.3),
                        at.plus(-radius * 1.3, 0));
        };
    }
}
