package id.msme.chart;

import java.util.List;

/** What charts are drawn on. Lengths are in points, 72 an inch. */
interface Canvas {

    /** The shape that marks a count. */
    enum Mark {
        DOT,
        SQUARE,
        TRIANGLE,
        DIAMOND,
        RING
    }

    void line(Ink ink, List<Point> points);

    /** Fills an area: lightly with the colour, and with a hatch of the colour. */
    void area(String colour, double opacity, Hatch hatch, List<Point> corners);

    void mark(Mark mark, String colour, Point at, double radius);

    /** Draws a text; one that is upright runs from the bottom to the top. */
    void text(String text, Point at, Align align, double size, boolean isBold, boolean isUpright);

    /** What is drawn until the end of the clip is cut at the edges of a rectangle. */
    void beginClip(Point corner, double width, double height);

    void endClip();

    default void text(String text, Point at, Align align, double size) {
        text(text, at, align, size, false, false);
    }

    default void rectangle(String colour, double opacity, Hatch hatch, Point corner, double width, double height) {
        area(
                colour,
                opacity,
                hatch,
                List.of(corner, corner.plus(width, 0), corner.plus(width, height), corner.plus(0, height)));
    }
}
