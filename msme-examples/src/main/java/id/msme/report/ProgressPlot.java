package id.msme.report;

import id.msme.forecast.FittedCurve;
import id.msme.forecast.PredictionInterval;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.progress.Observation;
import id.msme.progress.Progress;
import id.msme.report.Drawing.Point;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a target stands as a picture: what was reported, the line to the target, the forecast with its interval. */
public final class ProgressPlot {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 600;
    private static final int STEPS = 120;
    private static final long MILLION = 1_000_000;

    /** Large enough to be read at half the size; the colours differ in lightness too. */
    private static final String STYLES = """
            text { font: 19px "DejaVu Sans", Verdana, Arial, sans-serif; fill: #222 }
            .title { font-size: 24px; font-weight: bold }
            .middle { text-anchor: middle }
            .end { text-anchor: end }
            .paper { fill: #fff }
            .grid { stroke: #ddd; stroke-width: 1 }
            .axis { stroke: #444; stroke-width: 1.5 }
            .path { stroke: #666; stroke-width: 2.5; stroke-dasharray: 9 6; fill: none }
            .band { fill: #e08a2e; fill-opacity: 0.25 }
            .forecast { stroke: #b85c00; stroke-width: 3.5; fill: none }
            .target { stroke: #1c7a4a; stroke-width: 2.5 }
            .goal { fill: #1c7a4a; font-weight: bold }
            .asof { stroke: #444; stroke-width: 1.5; stroke-dasharray: 2 5 }
            .count { fill: #174f8f; stroke: #fff; stroke-width: 1.5 }
            """;

    private final Standing standing;
    private final Progress progress;
    private final Language language;
    private final Messages words;
    private final Numbers numbers;
    private final Frame frame;
    private final Drawing drawing;

    public ProgressPlot(Standing standing, Language language) {
        this.standing = standing;
        this.progress = standing.progress();
        this.language = language;
        this.words = Words.of(language);
        this.numbers = new Numbers(language);
        this.frame = frame();
        String title = title();
        this.drawing = new Drawing(WIDTH, HEIGHT, title);
        drawing.rectangle("paper", new Point(0, 0), WIDTH, HEIGHT);
        drawing.text("title", new Point(24, 38), title);
        drawing.text("", new Point(24, 70), state());
        drawLegend();
        drawAxes();
        drawCurves();
        drawGoal();
    }

    private Frame frame() {
        LocalDate deadline = standing.target().deadline();
        LocalDate asOf = progress.asOf();
        LocalDate first = Stream.concat(
                        standing.series().first().map(Observation::asOf).stream(), Stream.of(asOf, deadline))
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = asOf.isAfter(deadline) ? asOf : deadline;
        long margin = Math.max(2, ChronoUnit.DAYS.between(first, last) / 25);
        double largest = standing.series().points().stream()
                .mapToLong(Observation::count)
                .max()
                .orElse(0);
        double known = Math.max(largest, (double) progress.value());
        // A wild forecast must not press what is known to the floor.
        double forecast = standing.forecast()
                .flatMap(curve -> curve.outlook(last)
                        .interval()
                        .map(PredictionInterval::high)
                        .or(() -> Optional.of(curve.at(last))))
                .orElse(0.0);
        double top = Math.max(known, Math.min(forecast, 2 * known)) * 1.08;
        return new Frame(first.minusDays(margin), last.plusDays(margin), top, 104, WIDTH - 40.0, 150, HEIGHT - 56.0);
    }

    private String title() {
        return words.text(
                "programs.target",
                Map.of(
                        "id", standing.target().id(),
                        "value", numbers.count(progress.value()),
                        "indicator",
                                words.text("indicator."
                                        + standing.target().indicator().name()),
                        "deadline", standing.target().deadline().toString()));
    }

    private String state() {
        return progress.attained()
                .map(attained -> words.text(
                        "plot.attained",
                        Map.of(
                                "attained", numbers.count(attained.count()),
                                "ratio", numbers.percent(attained.count(), progress.value()),
                                "day", attained.asOf().toString(),
                                "publisher", attained.publisher(),
                                "status",
                                        progress.explain(language)
                                                .text("status")
                                                .orElseThrow())))
                .orElseGet(() ->
                        words.text("plot.nodata", Map.of("day", progress.asOf().toString())));
    }

    private void drawLegend() {
        double y = 108;
        drawing.dot("count", new Point(34, y - 6), 7);
        drawing.text("", new Point(50, y), words.text("plot.reported"));
        drawing.line("path", new Point(186, y - 6), new Point(228, y - 6));
        drawing.text("", new Point(238, y), words.text("plot.path"));
        standing.forecast().ifPresent(curve -> {
            drawing.line("forecast", new Point(508, y - 6), new Point(548, y - 6));
            drawing.text("", new Point(558, y), words.text("plot.forecast", Map.of("model", curve.model())));
            drawing.rectangle("band", new Point(764, y - 16), 34, 20);
            drawing.text("", new Point(808, y), words.text("plot.band"));
        });
    }

    private void drawAxes() {
        for (long count : frame.counts()) {
            Point left = frame.at(frame.first(), count);
            drawing.line(count == 0 ? "axis" : "grid", left, frame.at(frame.last(), count));
            drawing.text("end", new Point(left.x() - 10, left.y() + 7), shortCount(count));
        }
        List<LocalDate> starts = frame.starts();
        boolean isYearly = starts.size() < 2 || starts.get(1).getDayOfYear() == 1;
        for (LocalDate start : starts) {
            Point foot = frame.at(start, 0);
            drawing.line("axis", foot, new Point(foot.x(), foot.y() + 8));
            String label = isYearly
                    ? Integer.toString(start.getYear())
                    : start.toString().substring(0, 7);
            drawing.text("middle", new Point(foot.x(), foot.y() + 30), label);
        }
    }

    private String shortCount(long count) {
        if (frame.top() < MILLION || count == 0) {
            return numbers.count(count);
        }
        return words.text("plot.million", Map.of("number", numbers.decimal(count, MILLION)));
    }

    private void drawCurves() {
        drawing.beginClip(frame.corner(), frame.right() - frame.left(), frame.lower() - frame.upper());
        standing.forecast().ifPresent(this::drawForecast);
        Optional<Observation> first = standing.series().first();
        first.filter(point -> point.asOf().isBefore(standing.target().deadline()))
                .ifPresent(point -> drawing.line(
                        "path",
                        frame.at(point.asOf(), point.count()),
                        frame.at(standing.target().deadline(), progress.value())));
        drawing.endClip();
        standing.series().points().forEach(point -> drawing.dot("count", frame.at(point.asOf(), point.count()), 7));
    }

    private void drawForecast(FittedCurve curve) {
        var upper = new ArrayList<Point>();
        var lower = new ArrayList<Point>();
        for (LocalDate day : frame.days(curve.lastDay(), STEPS)) {
            curve.outlook(day).interval().ifPresent(range -> {
                upper.add(frame.at(day, range.high()));
                lower.add(0, frame.at(day, range.low()));
            });
        }
        upper.addAll(lower);
        if (!upper.isEmpty()) {
            drawing.area("band", upper);
        }
        drawing.curve(
                "forecast",
                frame.days(curve.firstDay(), STEPS).stream()
                        .map(day -> frame.at(day, curve.at(day)))
                        .toList());
    }

    private void drawGoal() {
        LocalDate deadline = standing.target().deadline();
        Point goal = frame.at(deadline, progress.value());
        drawing.line("target", frame.at(frame.first(), progress.value()), goal);
        drawing.line("target", goal, frame.at(deadline, 0));
        drawing.dot("goal", goal, 6);
        String value = words.text("plot.target", Map.of("value", shortCount(progress.value())));
        drawing.text("goal", new Point(frame.left() + 8, goal.y() - 9), value);
        drawing.text("goal end", new Point(goal.x() - 8, frame.lower() - 40), deadline.toString());
        Point today = frame.at(progress.asOf(), 0);
        drawing.line("asof", today, new Point(today.x(), frame.upper()));
        boolean isLeft = today.x() < (frame.left() + frame.right()) / 2;
        drawing.text(
                isLeft ? "" : "end",
                new Point(today.x() + (isLeft ? 8 : -8), frame.lower() - 12),
                words.text("plot.asOf", Map.of("day", progress.asOf().toString())));
    }

    @Override
    public String toString() {
        return drawing.withStyles(STYLES);
    }
}
