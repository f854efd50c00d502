package id.msme.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What the lines, areas and marks of a chart mean, in rows below it. */
final class Legend {

    static final double ROW = 9.5;
    private static final double KEY = 18;
    private static final double GAP = 9;

    private record Entry(BiConsumer<Canvas, Point> key, String label) {

        double length() {
            return KEY + 3 + Chart.length(label, Chart.TEXT) + GAP;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    void mark(Canvas.Mark mark, String colour, String label) {
        entries.add(new Entry((canvas, at) -> canvas.mark(mark, colour, at.plus(KEY / 2, 0), 2), label));
    }

    void line(Ink ink, String label) {
        entries.add(new Entry((canvas, at) -> canvas.line(ink, List.of(at, at.plus(KEY, 0))), label));
    }

    void area(String colour, double opacity, Hatch hatch, String label) {
        entries.add(new Entry((canvas, at) -> canvas.rectangle(colour, opacity, hatch, at.plus(0, -3), KEY, 6), label));
    }

    /** A line within its interval. */
    void band(Ink ink, Hatch hatch, String label) {
        entries.add(new Entry(
                (canvas, at) -> {
                    canvas.rectangle(ink.colour(), 0.08, hatch, at.plus(0, -3), KEY, 6);
                    canvas.line(ink, List.of(at, at.plus(KEY, 0)));
                },
                label));
    }

    /** A line between the edges of its interval. */
    void edges(Ink ink, Ink edge, String label) {
        entries.add(new Entry(
                (canvas, at) -> {
                    canvas.line(edge, List.of(at.plus(0, -3), at.plus(KEY, -3)));
                    canvas.line(edge, List.of(at.plus(0, 3), at.plus(KEY, 3)));
                    canvas.line(ink, List.of(at, at.plus(KEY, 0)));
                },
                label));
    }

    double height(double width) {
        return rows(width).size() * ROW;
    }

    void draw(Canvas canvas, Point corner, double width) {
        double y = corner.y() + ROW / 2;
        for (List<Entry> row : rows(width)) {
            double x = corner.x();
            for (Entry entry : row) {
                entry.key().accept(canvas, new Point(x, y));
                canvas.text(entry.label(), new Point(x + KEY + 3, y + 2.3), Align.START, Chart.TEXT);
                x += entry.length();
            }
            y += ROW;
        }
    }

    private List<List<Entry>> rows(double width) {
        var rows = new ArrayList<List<Entry>>();
        double used = width;
        for (Entry entry : entries) {
            if (rows.isEmpty() || used + entry.length() - GAP > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(entry);
            used += entry.length();
        }
        return rows;
    }
}
