package id.msme.chart;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param colour six hexadecimal digits
 * @param width in points
 * @param dashes lengths of dashes and gaps in points; none for a solid line
 */
record Ink(String colour, double width, List<Double> dashes) {

    static Ink solid(String colour, double width) {
        return new Ink(colour, width, List.of());
    }

    static Ink dashed(String colour, double width, Double... dashes) {
        return new Ink(colour, width, List.of(dashes));
    }
}
