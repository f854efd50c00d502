package id.msme.chart;

import id.msme.forecast.FittedCurve;
import id.msme.forecast.PredictionInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A forecast in a chart.
 *
 * @param fitted the curve
 * @param label its name in the legend
 * @param index its number in the chart, from 0
 */
record Curve(FittedCurve fitted, String label, int index) {

    private static final List<Hatch> HATCHES = List.of(Hatch.RISING, Hatch.FALLING, Hatch.UPRIGHT, Hatch.LEVEL);

    private static final int STEPS = 80;
    private static final double WIDTH = 1.1;

    String colour() {
        return Chart.COLOURS.get(1 + index % (Chart.COLOURS.size() - 1));
    }

    Ink ink() {
        return switch (fitted.model()) {
            case "linear" -> Ink.solid(colour(), WIDTH);
            case "logistic" -> Ink.dashed(colour(), WIDTH, 4.0, 2.0);
            default -> Ink.dashed(colour(), WIDTH, 5.0, 1.5, 1.0, 1.5);
        };
    }

    private Ink edge() {
        return Ink.solid(colour(), 0.35);
    }

    private Hatch hatch() {
        return HATCHES.get(index % HATCHES.size());
    }

    /** The highest count that the curve or its interval comes to on a day. */
    double high(LocalDate day) {
        return fitted.outlook(day).interval().map(PredictionInterval::high).orElse(fitted.at(day));
    }

    /** Whether the interval is so wide that it would fill the frame from edge to edge. */
    boolean fills(Frame frame) {
        return fitted.outlook(frame.last())
                .interval()
                .filter(range -> range.low() <= 0 && range.high() >= frame.top())
                .isPresent();
    }

    void drawBand(Canvas canvas, Frame frame) {
        var upper = new ArrayList<Point>();
        var lower = new ArrayList<Point>();
        for (LocalDate day : frame.days(fitted.lastDay(), STEPS)) {
            fitted.outlook(day).interval().ifPresent(range -> {
                upper.add(frame.at(day, range.high()));
                lower.add(0, frame.at(day, range.low()));
            });
        }
        if (!upper.isEmpty()) {
            canvas.line(edge(), upper);
            canvas.line(edge(), lower);
            if (!fills(frame)) {
                upper.addAll(lower);
                canvas.area(colour(), 0.08, hatch(), upper);
            }
        }
    }

    /** A line in its hatch, or between the edges alone where these are all that is drawn. */
    void addTo(Legend legend, Frame frame) {
        if (fills(frame)) {
            legend.edges(ink(), edge(), label);
        } else {
            legend.band(ink(), hatch(), label);
        }
    }

    void drawLine(Canvas canvas, Frame frame) {
        canvas.line(
                ink(),
                frame.days(fitted.firstDay(), STEPS).stream()
                        .map(day -> frame.at(day, fitted.at(day)))
                        .toList());
    }
}
