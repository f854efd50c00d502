package id.msme.chart;

import id.msme.text.Printable;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a picture of pixels, finely enough for print. */
final class ImageCanvas implements Canvas {

    /** Pixels a point: 432 pixels an inch. */
    private static final int SCALE = 6;

    private static final double HATCH_STEP = 4;
    private static final float HATCH_WIDTH = 0.35f;
    private static final double HATCH_OPACITY = 0.7;

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final double width;
    private final double height;
    private Shape outside;

    ImageCanvas(double width, double height) {
        this.width = width;
        this.height = height;
        this.image = new BufferedImage(
                (int) Math.ceil(width * SCALE), (int) Math.ceil(height * SCALE), BufferedImage.TYPE_INT_RGB);
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        this.outside = new Rectangle2D.Double(0, 0, width, height);
    }

    @Override
    public void line(Ink ink, List<Point> points) {
        float[] dashes = new float[ink.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = ink.dashes().get(i).floatValue();
        }
        graphics.setColor(colour(ink.colour(), 1));
        graphics.setStroke(new BasicStroke(
                (float) ink.width(),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                dashes.length == 0 ? null : dashes,
                0));
        graphics.draw(path(points));
    }

    @Override
    public void area(String colour, double opacity, Hatch hatch, List<Point> corners) {
        Path2D path = path(corners);
        path.closePath();
        graphics.setColor(colour(colour, opacity));
        graphics.fill(path);
        if (hatch != Hatch.NONE) {
            Shape before = graphics.getClip();
            graphics.clip(path);
            graphics.setColor(colour(colour, HATCH_OPACITY));
            graphics.setStroke(new BasicStroke(HATCH_WIDTH));
            hatch(hatch);
            graphics.setClip(before);
        }
    }

    private void hatch(Hatch hatch) {
        for (double at = -height; at < width + height; at += HATCH_STEP) {
            if (hatch == Hatch.RISING || hatch == Hatch.CROSSED) {
                graphics.draw(new Line2D.Double(at, height, at + height, 0));
            }
            if (hatch == Hatch.FALLING || hatch == Hatch.CROSSED) {
                graphics.draw(new Line2D.Double(at, 0, at + height, height));
            }
            if (hatch == Hatch.UPRIGHT) {
                graphics.draw(new Line2D.Double(at, 0, at, height));
            }
            if (hatch == Hatch.LEVEL) {
                graphics.draw(new Line2D.Double(0, at, width, at));
            }
        }
    }

    @Override
    public void mark(Mark mark, String colour, Point at, double radius) {
        Shape shape = new Ellipse2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        if (mark != Mark.DOT && mark != Mark.RING) {
            Path2D path = path(Marks.corners(mark, at, radius));
            path.closePath();
            shape = path;
        }
        graphics.setColor(mark == Mark.RING ? Color.WHITE : colour(colour, 1));
        graphics.fill(shape);
        graphics.setColor(colour(colour, 1));
        graphics.setStroke(new BasicStroke(0.7f));
        if (mark == Mark.RING) {
            graphics.draw(shape);
        }
    }

    @Override
    public void text(String text, Point at, Align align, double size, boolean isBold, boolean isUpright) {
        String shown = Printable.text(text);
        graphics.setFont(new Font(Font.SANS_SERIF, isBold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size));
        graphics.setColor(colour("222222", 1));
        double length = graphics.getFont()
                .getStringBounds(shown, graphics.getFontRenderContext())
                .getWidth();
        double shift = align == Align.START ? 0 : align == Align.MIDDLE ? length / 2 : length;
        var before = graphics.getTransform();
        graphics.translate(at.x(), at.y());
        if (isUpright) {
            graphics.rotate(-Math.PI / 2);
        }
        graphics.drawString(shown, (float) -shift, 0);
        graphics.setTransform(before);
    }

    @Override
    public void beginClip(Point corner, double wide, double high) {
        outside = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(corner.x(), corner.y(), wide, high));
    }

    @Override
    public void endClip() {
        graphics.setClip(outside);
    }

    void writeTo(OutputStream out) throws IOException {
        // not a stream of ImageIO's own, which is a temporary file
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IOException("this JVM writes no PNG");
            }
        }
    }

    private static Color colour(String hexadecimal, double opacity) {
        int rgb = Integer.parseInt(hexadecimal, 16);
        return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, (int) Math.round(opacity * 255));
    }

    private static Path2D path(List<Point> points) {
        var path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) {
                path.moveTo(points.get(i).x(), points.get(i).y());
            } else {
                path.lineTo(points.get(i).x(), points.get(i).y());
            }
        }
        return path;
    }
}
