package id.msme.chart;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.report.Numbers;
import id.msme.report.Words;
import java.util.List;
import java.util.Map;

/** Counts as bars, one below the other, in the order given: a cohort or a distribution. */
public final class BarChart extends Chart {

    private static final double ROW = 12;
    private static final double TOP = 6;
    private static final double RIGHT = 34;
    private static final int MAX_TICKS = 5;
    private static final String COLOUR = COLOURS.get(1);

    private final String title;
    private final String unit;
    private final List<Bar> bars;
    private final String source;
    private final Messages words;
    private final Numbers numbers;

    private BarChart(String title, String unit, List<Bar> bars, String source, Language language) {
        this.title = title;
        this.unit = unit;
        this.bars = List.copyOf(bars);
        this.source = source;
        this.words = Words.of(language);
        this.numbers = new Numbers(language);
    }

    /**
     * Creates a chart.
     *
     * @param title what is counted
     * @param unit what one of the count is, for example {@code MSMEs}
     * @param bars the counts, from the top down
     * @param source where they come from
     * @param language the language of the words
     * @return the chart
     * @throws IllegalArgumentException if there is no bar
     */
    public static BarChart of(String title, String unit, List<Bar> bars, String source, Language language) {
        requireNonNull(title, "title");
        requireNonNull(unit, "unit");
        requireNonNull(bars, "bars");
        requireNonNull(source, "source");
        requireNonNull(language, "language");
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("a chart needs at least one bar");
        }
        return new BarChart(title, unit, bars, source, language);
    }

    @Override
    String title() {
        return title;
    }

    @Override
    double height() {
        return top() + bars.size() * ROW + 22 + note().size() * 7 + 5;
    }

    private double top() {
        return TOP + wrap(title, TITLE, WIDTH - 24).size() * 9 + 2;
    }

    private double left() {
        double longest = bars.stream()
                .mapToDouble(bar -> length(bar.label(), TEXT))
                .max()
                .orElse(0);
        return Math.min(longest, WIDTH * 0.45) + 9;
    }

    private double width() {
        return WIDTH - left() - right();
    }

    /** Room for the longest number, which stands behind its bar. */
    private double right() {
        double longest = bars.stream()
                .mapToDouble(bar -> length(numbers.count(bar.count().orElse(0)), TEXT))
                .max()
                .orElse(0);
        return Math.max(RIGHT, longest + 9);
    }

    private double most() {
        return Math.max(
                1, bars.stream().mapToLong(bar -> bar.count().orElse(0)).max().orElse(1));
    }

    @Override
    void draw(Canvas canvas) {
        double y = TOP + 3;
        for (String line : wrap(title, TITLE, WIDTH - 24)) {
            canvas.text(line, new Point(6, y), Align.START, TITLE, true, false);
            y += 9;
        }
        drawAxis(canvas);
        for (int i = 0; i < bars.size(); i++) {
            drawBar(canvas, bars.get(i), top() + i * ROW);
        }
        double foot = top() + bars.size() * ROW;
        canvas.line(Ink.solid(BLACK, 0.5), List.of(new Point(left(), top()), new Point(left(), foot)));
        y = foot + 26;
        for (String line : note()) {
            canvas.text(line, new Point(6, y), Align.START, SMALL);
            y += 7;
        }
    }

    private void drawAxis(Canvas canvas) {
        double foot = top() + bars.size() * ROW;
        long step = Ticks.unit(most());
        for (long count : Ticks.counts(most(), MAX_TICKS)) {
            double x = left() + width() * count / most();
            canvas.line(Ink.solid(LIGHT, 0.5), List.of(new Point(x, top()), new Point(x, foot)));
            canvas.text(Ticks.label(count, step, numbers), new Point(x, foot + 8), Align.MIDDLE, TEXT);
        }
        String axis = step == 1 ? unit : unit + " [" + words.text("chart.unit." + step) + "]";
        canvas.text(axis, new Point(left() + width() / 2, foot + 16), Align.MIDDLE, TEXT);
    }

    private void drawBar(Canvas canvas, Bar bar, double y) {
        String label = bar.label();
        while (length(label, TEXT) > left() - 7 && label.length() > 2) {
            label = label.substring(0, label.length() - 2) + "…";
        }
        canvas.text(label, new Point(left() - 3, y + ROW / 2 + 2.2), Align.END, TEXT);
        if (bar.count().isEmpty()) {
            canvas.text("…", new Point(left() + 3, y + ROW / 2 + 2.2), Align.START, TEXT);
            return;
        }
        long count = bar.count().getAsLong();
        double length = width() * count / most();
        canvas.rectangle(COLOUR, 0.35, Hatch.RISING, new Point(left(), y + 2), length, ROW - 4);
        canvas.line(
                Ink.solid(COLOUR, 0.6),
                List.of(
                        new Point(left(), y + 2),
                        new Point(left() + length, y + 2),
                        new Point(left() + length, y + ROW - 2),
                        new Point(left(), y + ROW - 2)));
        canvas.text(numbers.count(count), new Point(left() + length + 3, y + ROW / 2 + 2.2), Align.START, TEXT);
    }

    private List<String> note() {
        boolean isHidden = bars.stream().anyMatch(bar -> bar.count().isEmpty());
        String text = words.text("chart.source", Map.of("source", source));
        return wrap(isHidden ? text + " … " + words.text("chart.hidden") + "." : text, SMALL, WIDTH - 12);
    }
}
