package id.msme.report;

import java.util.List;
import java.util.stream.Collectors;

/** A picture in SVG, built element by element. */
final class Drawing {

    /**
     * A place in the picture.
     *
     * @param x to the right
     * @param y downwards
     */
    record Point(double x, double y) {
        @Override
        public String toString() {
            return number(x) + "," + number(y);
        }
    }

    private final StringBuilder body = new StringBuilder();
    private final int width;
    private final int height;
    private final String title;

    Drawing(int width, int height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    void line(String style, Point from, Point to) {
        add("<line class=\"" + style + "\" x1=\"" + number(from.x()) + "\" y1=\"" + number(from.y()) + "\" x2=\""
                + number(to.x()) + "\" y2=\"" + number(to.y()) + "\"/>");
    }

    void curve(String style, List<Point> points) {
        add("<polyline class=\"" + style + "\" points=\"" + joined(points) + "\"/>");
    }

    void area(String style, List<Point> points) {
        add("<polygon class=\"" + style + "\" points=\"" + joined(points) + "\"/>");
    }

    void rectangle(String style, Point corner, double wide, double high) {
        add("<rect class=\"" + style + "\" x=\"" + number(corner.x()) + "\" y=\"" + number(corner.y()) + "\" width=\""
                + number(wide) + "\" height=\"" + number(high) + "\"/>");
    }

    void dot(String style, Point centre, double radius) {
        add("<circle class=\"" + style + "\" cx=\"" + number(centre.x()) + "\" cy=\"" + number(centre.y()) + "\" r=\""
                + number(radius) + "\"/>");
    }

    void text(String style, Point at, String text) {
        add("<text class=\"" + style + "\" x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) + "\">" + escaped(text)
                + "</text>");
    }

    /** What is added until the group is closed is cut at the edges of a rectangle. */
    void beginClip(Point corner, double wide, double high) {
        add("<clipPath id=\"frame\"><rect x=\"" + number(corner.x()) + "\" y=\"" + number(corner.y()) + "\" width=\""
                + number(wide) + "\" height=\"" + number(high) + "\"/></clipPath><g clip-path=\"url(#frame)\">");
    }

    void endClip() {
        add("</g>");
    }

    private void add(String element) {
        body.append(element).append('\n');
    }

    private static String joined(List<Point> points) {
        return points.stream().map(Point::toString).collect(Collectors.joining(" "));
    }

    /** One decimal place is finer than any screen. */
    private static String number(double value) {
        double tenths = Math.round(Math.max(-1e6, Math.min(1e6, value)) * 10) / 10.0;
        return Double.toString(tenths);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The picture with a style sheet. */
    String withStyles(String styles) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width
                + "\" height=\"" + height + "\" role=\"img\">\n<title>" + escaped(title) + "</title>\n<style>\n"
                + styles + "</style>\n" + body + "</svg>\n";
    }
}
