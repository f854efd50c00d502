package id.msme.chart;

import id.msme.text.Printable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Draws SVG; a text stays a text. */
final class SvgCanvas implements Canvas {

    private static final double MILLIMETRES_A_POINT = 25.4 / 72;
    private static final String FONT = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    private final StringBuilder body = new StringBuilder();
    private final Set<String> patterns = new TreeSet<>();
    private final double width;
    private final double height;
    private final String title;
    private int clips;

    SvgCanvas(double width, double height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    @Override
    public void line(Ink ink, List<Point> points) {
        String dashes = ink.dashes().isEmpty()
                ? ""
                : " stroke-dasharray=\""
                        + ink.dashes().stream().map(SvgCanvas::number).collect(Collectors.joining(" ")) + "\"";
        add("<polyline fill=\"none\" stroke=\"#" + ink.colour() + "\" stroke-width=\"" + number(ink.width())
                + "\" stroke-linejoin=\"round\"" + dashes + " points=\"" + joined(points) + "\"/>");
    }

    @Override
    public void area(String colour, double opacity, Hatch hatch, List<Point> corners) {
        add("<polygon fill=\"#" + colour + "\" fill-opacity=\"" + number(opacity) + "\" points=\"" + joined(corners)
                + "\"/>");
        if (hatch != Hatch.NONE) {
            add("<polygon fill=\"url(#" + pattern(colour, hatch) + ")\" points=\"" + joined(corners) + "\"/>");
        }
    }

    private String pattern(String colour, Hatch hatch) {
        String id = hatch.name().toLowerCase(Locale.ROOT) + "-" + colour;
        String lines =
                switch (hatch) {
                    case NONE -> "";
                    case RISING -> "M-1,1 l2,-2 M0,4 l4,-4 M3,5 l2,-2";
                    case FALLING -> "M-1,3 l2,2 M0,0 l4,4 M3,-1 l2,2";
                    case UPRIGHT -> "M2,0 l0,4";
                    case LEVEL -> "M0,2 l4,0";
                    case CROSSED -> "M0,4 l4,-4 M0,0 l4,4";
                };
        patterns.add("<pattern id=\"" + id + "\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\"><path d=\""
                + lines + "\" stroke=\"#" + colour + "\" stroke-width=\"0.35\" stroke-opacity=\"0.7\"/></pattern>");
        return id;
    }

    @Override
    public void mark(Mark mark, String colour, Point at, double radius) {
        if (mark == Mark.DOT || mark == Mark.RING) {
            String fill = mark == Mark.DOT ? colour : "FFFFFF";
            add("<circle cx=\"" + number(at.x()) + "\" cy=\"" + number(at.y()) + "\" r=\"" + number(radius)
                    + "\" fill=\"#" + fill + "\" stroke=\"#" + colour + "\" stroke-width=\"0.7\"/>");
        } else {
            add("<polygon fill=\"#" + colour + "\" points=\"" + joined(Marks.corners(mark, at, radius)) + "\"/>");
        }
    }

    @Override
    public void text(String text, Point at, Align align, double size, boolean isBold, boolean isUpright) {
        String anchor =
                align == Align.START ? "" : " text-anchor=\"" + align.name().toLowerCase(Locale.ROOT) + "\"";
        String turn = isUpright ? " transform=\"rotate(-90 " + number(at.x()) + " " + number(at.y()) + ")\"" : "";
        add("<text x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) + "\" font-size=\"" + number(size) + "\""
                + (isBold ? " font-weight=\"bold\"" : "") + anchor + turn + ">" + escaped(text) + "</text>");
    }

    @Override
    public void beginClip(Point corner, double wide, double high) {
        clips++;
        add("<clipPath id=\"frame" + clips + "\"><rect x=\"" + number(corner.x()) + "\" y=\"" + number(corner.y())
                + "\" width=\"" + number(wide) + "\" height=\"" + number(high)
                + "\"/></clipPath><g clip-path=\"url(#frame"
                + clips + ")\">");
    }

    @Override
    public void endClip() {
        add("</g>");
    }

    private void add(String element) {
        body.append(element).append('\n');
    }

    private static String joined(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    /** Two decimal places of a point are finer than any printer. */
    private static String number(double value) {
        double hundredths = Math.round(Math.max(-1e5, Math.min(1e5, value)) * 100) / 100.0;
        String text = Double.toString(hundredths);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escaped(String text) {
        return Printable.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(width) + " " + number(height)
                + "\" width=\"" + number(width * MILLIMETRES_A_POINT) + "mm\" height=\""
                + number(height * MILLIMETRES_A_POINT) + "mm\" role=\"img\" font-family=\"" + FONT
                + "\" fill=\"#222222\">\n<title>" + escaped(title) + "</title>\n<defs>\n"
                + patterns.stream().map(pattern -> pattern + "\n").collect(Collectors.joining()) + "</defs>\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n" + body + "</svg>\n";
    }
}
