package id.msme.chart;

import static java.util.Objects.requireNonNull;

import id.msme.checkpoint.Draft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A chart at the width of a column of a journal, 85 mm. */
public abstract class Chart {

    static final double WIDTH = 85 * 72 / 25.4;
    static final double TEXT = 6.5;
    static final double SMALL = 5.5;
    static final double TITLE = 7;
    static final String BLACK = "222222";
    static final String GREY = "808080";
    static final String LIGHT = "DDDDDD";

    /** Dark to light when printed in black and white, and distinguishable to most of the colour-blind. */
    static final List<String> COLOURS = List.of("000000", "0072B2", "D55E00", "009E73", "882255");

    Chart() {}

    /** What the picture shows, for those who cannot see it. */
    abstract String title();

    abstract double height();

    abstract void draw(Canvas canvas);

    /** {@return this chart as SVG} */
    public final String toSvg() {
        var canvas = new SvgCanvas(WIDTH, height(), title());
        draw(canvas);
        return canvas.toString();
    }

    /** {@return this chart as PNG, with 432 pixels an inch} */
    public final byte[] toPng() {
        var canvas = new ImageCanvas(WIDTH, height());
        draw(canvas);
        var bytes = new ByteArrayOutputStream();
        try {
            canvas.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes this chart to a file, as SVG or PNG by the end of its name. A file that exists is replaced
     * when the chart is complete.
     *
     * @param file a name that ends in {@code .svg} or {@code .png}
     * @throws IllegalArgumentException if the name ends in neither
     * @throws IOException if the file cannot be written
     */
    public final void write(Path file) throws IOException {
        requireNonNull(file, "file");
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!isWritable(file)) {
            throw new IllegalArgumentException(
                    "a chart is written to a file that ends in .svg or .png; found " + file.getFileName());
        }
        Draft.replace(file, name.endsWith(".png") ? toPng() : toSvg().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return whether the end of a name is that of a form in which charts are written}
     *
     * @param file the name
     */
    public static boolean isWritable(Path file) {
        String name = requireNonNull(file, "file").toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".svg") || name.endsWith(".png");
    }

    /** {@return the title} */
    @Override
    public final String toString() {
        return "chart: " + title();
    }

    /** About how long a text is, in whatever font it will be shown. */
    static double length(String text, double size) {
        return size
                * text.codePoints()
                        .mapToDouble(letter -> Character.isUpperCase(letter) ? 0.7 : 0.58)
                        .sum();
    }

    /** Breaks a text at spaces into lines of at most a length. */
    static List<String> wrap(String text, double size, double length) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && length(line + " " + word, size) > length) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
