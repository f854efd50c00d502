package id.msme.chart;

import static java.util.Objects.requireNonNull;

import id.msme.forecast.FittedCurve;
import id.msme.forecast.ForecastModel;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.progress.Observation;
import id.msme.progress.Progress;
import id.msme.progress.PublishedSeries;
import id.msme.progress.Target;
import id.msme.report.Numbers;
import id.msme.report.Words;
import id.msme.source.Citation;
import id.msme.text.Counted;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The progress to a target: the reports of publishers, the line to the target, and forecasts with their intervals.
 *
 * <p>A chart is immutable; each method that adds a forecast returns another chart.
 */
public final class ProgressChart extends Chart {

    private static final double LEFT = 27;
    private static final double TOP = 25;
    private static final double PLOT = 118;
    private static final double RIGHT = 6;
    private static final List<Canvas.Mark> MARKS = List.of(Canvas.Mark.values());

    private final Progress progress;
    private final List<PublishedSeries> series;
    private final List<Curve> curves;
    private final Language language;
    private final Messages words;
    private final Numbers numbers;

    private ProgressChart(Progress progress, List<PublishedSeries> series, List<Curve> curves, Language language) {
        this.progress = progress;
        this.series = List.copyOf(series);
        this.curves = List.copyOf(curves);
        this.language = language;
        this.words = Words.of(language);
        this.numbers = new Numbers(language);
    }

    /**
     * Creates a chart without forecasts.
     *
     * @param progress the progress to draw
     * @param counts what was reported, by publisher; counts after the day of the progress are not drawn
     * @param language the language of the words
     * @return the chart
     */
    public static ProgressChart of(Progress progress, List<PublishedSeries> counts, Language language) {
        requireNonNull(progress, "progress");
        requireNonNull(counts, "counts");
        requireNonNull(language, "language");
        List<PublishedSeries> series =
                counts.stream().map(one -> one.through(progress.asOf())).toList();
        return new ProgressChart(progress, series, List.of(), language);
    }

    /**
     * Adds a forecast from the counts of each publisher that reported enough.
     *
     * @param model the model
     * @return a chart with the forecasts
     */
    public ProgressChart with(ForecastModel model) {
        requireNonNull(model, "model");
        ProgressChart chart = this;
        for (PublishedSeries counts : series) {
            Optional<FittedCurve> curve = model.fit(counts, progress.asOf()).curve();
            if (curve.isPresent()) {
                chart = chart.with(curve.get(), counts.publisher());
            }
        }
        return chart;
    }

    /**
     * Adds a forecast.
     *
     * @param curve the forecast
     * @param publisher whose counts it was fitted to
     * @return a chart with the forecast
     */
    public ProgressChart with(FittedCurve curve, String publisher) {
        requireNonNull(curve, "curve");
        requireNonNull(publisher, "publisher");
        String name = series.size() > 1 ? curve.model() + ", " + publisher : curve.model();
        var more = new ArrayList<>(curves);
        more.add(new Curve(curve, words.text("chart.forecast", Map.of("model", name)), curves.size()));
        return new ProgressChart(progress, series, more, language);
    }

    private Target target() {
        return progress.target();
    }

    private String indicator() {
        return words.text("indicator." + target().indicator().name());
    }

    @Override
    String title() {
        return words.text(
                "chart.progress",
                Map.of(
                        "id", target().id(),
                        "value", numbers.count(progress.value()),
                        "indicator", indicator(),
                        "deadline", target().deadline().toString()));
    }

    @Override
    double height() {
        return TOP
                + PLOT
                + 21
                + legend().height(WIDTH - LEFT - RIGHT)
                + sources().size() * 7
                + 5;
    }

    @Override
    void draw(Canvas canvas) {
        Frame frame = frame();
        canvas.text(title(), new Point(6, 9), Align.START, TITLE, true, false);
        drawAxes(canvas, frame);
        canvas.beginClip(frame.corner(), frame.width(), frame.height());
        curves.stream()
                .sorted(Comparator.comparingDouble((Curve curve) -> -curve.high(frame.last())))
                .forEach(curve -> curve.drawBand(canvas, frame));
        drawPath(canvas, frame);
        curves.forEach(curve -> curve.drawLine(canvas, frame));
        canvas.endClip();
        drawGoal(canvas, frame);
        drawCounts(canvas, frame);
        double y = TOP + PLOT + 21;
        Legend legend = legend();
        legend.draw(canvas, new Point(LEFT, y), WIDTH - LEFT - RIGHT);
        y += legend.height(WIDTH - LEFT - RIGHT) + 7;
        for (String line : sources()) {
            canvas.text(line, new Point(LEFT, y), Align.START, SMALL);
            y += 7;
        }
    }

    private Frame frame() {
        LocalDate asOf = progress.asOf();
        LocalDate deadline = target().deadline();
        LocalDate first = Stream.concat(
                        series.stream().flatMap(one -> one.first().stream()).map(Observation::asOf),
                        Stream.of(asOf, deadline))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = asOf.isAfter(deadline) ? asOf : deadline;
        long margin = Math.max(2, ChronoUnit.DAYS.between(first, last) / 30);
        double largest = series.stream()
                .flatMap(one -> one.points().stream())
                .mapToLong(Observation::count)
                .max()
                .orElse(0);
        double known = Math.max(largest, (double) progress.value());
        double highest =
                curves.stream().mapToDouble(curve -> curve.high(last)).max().orElse(0);
        // a wild forecast must not press what is known to the floor
        double top = Math.max(known, Math.min(highest, 2 * known)) * 1.06;
        return new Frame(
                first.minusDays(margin), last.plusDays(margin), top, new Point(LEFT, TOP), WIDTH - LEFT - RIGHT, PLOT);
    }

    private void drawAxes(Canvas canvas, Frame frame) {
        long unit = Ticks.unit(frame.top());
        for (long count : frame.counts()) {
            Point left = frame.at(frame.first(), (double) count);
            canvas.line(Ink.solid(count == 0 ? BLACK : LIGHT, 0.5), List.of(left, left.plus(frame.width(), 0)));
            canvas.text(Ticks.label(count, unit, numbers), left.plus(-3, 2.2), Align.END, TEXT);
        }
        canvas.line(
                Ink.solid(BLACK, 0.5), List.of(frame.corner(), frame.corner().plus(0, frame.height())));
        String title = unit == 1 ? indicator() : indicator() + " [" + words.text("chart.unit." + unit) + "]";
        canvas.text(title, new Point(7, TOP + PLOT / 2), Align.MIDDLE, TEXT, false, true);
        List<LocalDate> starts = frame.starts();
        boolean isYearly = starts.size() < 2 || starts.get(1).getDayOfYear() == 1;
        for (LocalDate start : starts) {
            Point foot = frame.at(start, 0);
            canvas.line(Ink.solid(BLACK, 0.5), List.of(foot, foot.plus(0, 2.5)));
            String label = isYearly
                    ? Integer.toString(start.getYear())
                    : start.toString().substring(0, 7);
            canvas.text(label, foot.plus(0, 9), Align.MIDDLE, TEXT);
        }
        canvas.text(
                words.text(isYearly ? "chart.year" : "chart.month"),
                new Point(LEFT + frame.width() / 2, TOP + PLOT + 17),
                Align.MIDDLE,
                TEXT);
    }

    private void drawPath(Canvas canvas, Frame frame) {
        series.stream()
                .filter(one -> series.size() == 1)
                .flatMap(one -> one.first().stream())
                .filter(point -> point.asOf().isBefore(target().deadline()))
                .forEach(point -> canvas.line(
                        pathInk(),
                        List.of(frame.at(point.asOf(), (double) point.count()), frame.at(target().deadline(), (double)
                                progress.value()))));
    }

    private static Ink pathInk() {
        return Ink.dashed(GREY, 0.8, 1.5, 1.5);
    }

    private void drawGoal(Canvas canvas, Frame frame) {
        LocalDate deadline = target().deadline();
        Point goal = frame.at(deadline, (double) progress.value());
        canvas.line(Ink.solid(BLACK, 0.8), List.of(frame.at(frame.first(), (double) progress.value()), goal));
        canvas.line(Ink.solid(BLACK, 0.8), List.of(goal, frame.at(deadline, 0)));
        canvas.mark(Canvas.Mark.RING, BLACK, goal, 2);
        long unit = Ticks.unit(frame.top());
        canvas.text(
                words.text("chart.target." + unit, Map.of("value", Ticks.label(progress.value(), unit, numbers))),
                frame.at(frame.first(), (double) progress.value()).plus(3, -3),
                Align.START,
                TEXT);
        Point today = frame.at(progress.asOf(), 0);
        canvas.line(Ink.dashed(BLACK, 0.5, 1.0, 2.0), List.of(today, new Point(today.x(), TOP)));
        canvas.text(
                words.text("plot.asOf", Map.of("day", progress.asOf().toString())),
                new Point(Math.min(today.x(), WIDTH - 33), TOP - 3),
                Align.MIDDLE,
                TEXT);
    }

    private void drawCounts(Canvas canvas, Frame frame) {
        if (series.stream().allMatch(one -> one.points().isEmpty())) {
            canvas.text(
                    words.text("plot.nodata", Map.of("day", progress.asOf().toString())),
                    frame.corner().plus(frame.width() / 2, frame.height() / 2),
                    Align.MIDDLE,
                    TEXT);
        }
        for (int i = 0; i < series.size(); i++) {
            Canvas.Mark mark = MARKS.get(i % MARKS.size());
            series.get(i)
                    .points()
                    .forEach(point ->
                            canvas.mark(mark, COLOURS.get(0), frame.at(point.asOf(), (double) point.count()), 1.8));
        }
    }

    private Legend legend() {
        var legend = new Legend();
        for (int i = 0; i < series.size(); i++) {
            String key = series.get(i).points().isEmpty() ? "chart.unreported" : "chart.reported";
            String text = words.text(key, Map.of("publisher", series.get(i).publisher()));
            legend.mark(MARKS.get(i % MARKS.size()), COLOURS.get(0), text);
        }
        if (series.size() == 1) {
            legend.line(pathInk(), words.text("plot.path"));
        }
        Frame frame = frame();
        curves.forEach(curve -> curve.addTo(legend, frame));
        return legend;
    }

    private List<String> sources() {
        var parts = new ArrayList<String>();
        for (PublishedSeries one : series) {
            if (!one.points().isEmpty()) {
                List<Observation> points = one.points();
                parts.add(Counted.text(
                        words,
                        "chart.counts",
                        points.size() == 1,
                        Map.of(
                                "publisher", one.publisher(),
                                "count", numbers.count(points.size()),
                                "first", points.get(0).asOf().toString(),
                                "last", points.get(points.size() - 1).asOf().toString(),
                                "work", work(points.get(points.size() - 1)))));
            }
        }
        target().citations().stream()
                .findFirst()
                .map(Citation::work)
                .ifPresent(work -> parts.add(words.text("chart.targetSource", Map.of("work", work))));
        return wrap(
                words.text("chart.source", Map.of("source", String.join("; ", parts))), SMALL, WIDTH - LEFT - RIGHT);
    }

    private String work(Observation point) {
        return point.citation().map(Citation::work).orElseGet(() -> words.text("chart.nosource"));
    }
}
