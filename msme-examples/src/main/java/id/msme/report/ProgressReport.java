package id.msme.report;

import id.msme.finding.Explanation;
import id.msme.forecast.BassCurve;
import id.msme.forecast.FittedCurve;
import id.msme.forecast.Outlook;
import id.msme.forecast.ReachDates;
import id.msme.json.Library;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.progress.Observation;
import id.msme.progress.PathProgress;
import id.msme.progress.Population;
import id.msme.progress.Progress;
import id.msme.progress.ProgressStatus;
import id.msme.progress.Remark;
import id.msme.text.Counted;
import id.msme.text.Printable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The progress to a target, for a person. */
public final class ProgressReport {

    /** The maximum number of remarks that are listed; the rest is counted. */
    public static final int MAX_REMARKS = 50;

    private static final String NONE = "–";

    private final Standing standing;
    private final Progress progress;
    private final Language language;
    private final Messages words;
    private final Numbers numbers;
    private final StringBuilder text = new StringBuilder();

    public ProgressReport(Standing standing, String edition, Language language) {
        this.standing = standing;
        this.progress = standing.progress();
        this.language = language;
        this.words = Words.of(language);
        this.numbers = new Numbers(language);
        text.append(words.text(
                        "report.title",
                        Map.of(
                                "version", Library.version(),
                                "edition", edition,
                                "asOf", progress.asOf().toString())))
                .append("\n\n")
                .append(new TargetLine(words, numbers).of(standing.target()))
                .append('\n');
        writeProgress();
        standing.path().ifPresent(this::writePath);
        standing.forecast().ifPresent(this::writeForecast);
        writeRemarks();
    }

    private void writeProgress() {
        var lines = new Columns("lrl");
        lines.row(words.text("progress.status"), status(progress.status()), "");
        progress.attained().ifPresent(attained -> writeAttained(lines, attained));
        progress.expected()
                .ifPresent(expected -> lines.row(
                        words.text("progress.expected"),
                        numbers.rounded(expected.toDecimal(6)),
                        standing.series()
                                .first()
                                .map(first -> words.text(
                                        "progress.line",
                                        Map.of("day", first.asOf().toString())))
                                .orElse("")));
        OptionalLong day = progress.requiredPerDay();
        if (day.isPresent()) {
            lines.row(
                    words.text("progress.pace"),
                    numbers.count(day.getAsLong()),
                    Counted.text(
                            words,
                            "progress.pace.of",
                            progress.daysLeft() == 1,
                            Map.of(
                                    "month",
                                            numbers.count(
                                                    progress.requiredPerMonth().orElseThrow()),
                                    "days", numbers.count(progress.daysLeft()))));
        }
        text.append(lines);
    }

    private void writeAttained(Columns lines, Observation attained) {
        lines.row(
                words.text("progress.attained"),
                numbers.count(attained.count()),
                words.text(
                        "progress.attained.on",
                        Map.of("day", attained.asOf().toString(), "publisher", attained.publisher())));
        lines.row(
                words.text("progress.ratio"),
                numbers.percent(attained.count(), progress.value()),
                words.text("progress.of", Map.of("value", numbers.count(progress.value()))));
        Optional<Population> population = standing.target().population();
        population.ifPresent(p ->
                lines.row(words.text("progress.share"), numbers.percent(attained.count(), p.msmes()), population(p)));
        lines.row(
                words.text("progress.remaining"),
                numbers.count(progress.remaining().orElseThrow()),
                "");
    }

    private String population(Population population) {
        String msmes = numbers.count(population.msmes());
        return population
                .publisher()
                .filter(known -> population.year().isPresent())
                .map(publisher -> words.text(
                        "progress.share.of",
                        Map.of(
                                "msmes", msmes,
                                "year", Integer.toString(population.year().getAsInt()),
                                "publisher", publisher)))
                .orElseGet(() -> words.text("progress.of", Map.of("value", msmes)));
    }

    private String status(ProgressStatus status) {
        return Messages.of(language).text("progress.status." + status);
    }

    private void writePath(PathProgress path) {
        var lines = new Columns("lrl");
        path.steps().forEach(step -> lines.row(step.target().id(), numbers.count(step.value()), status(step.status())));
        lines.row(words.text("progress.whole"), numbers.count(path.path().total()), status(path.status()));
        text.append('\n').append(words.text("progress.path")).append('\n').append(lines);
    }

    private void writeForecast(FittedCurve curve) {
        LocalDate deadline = standing.target().deadline();
        Outlook outlook = curve.outlook(deadline);
        ReachDates reach = curve.reachOutlook(progress.value());
        var lines = new Columns("lrrr");
        lines.row("", words.text("forecast.estimate"), words.text("forecast.from"), words.text("forecast.to"));
        lines.row(
                words.text("forecast.on", Map.of("day", deadline.toString())),
                count(outlook.estimate()),
                outlook.interval().map(range -> count(range.low())).orElse("–"),
                outlook.interval().map(range -> count(range.high())).orElse("–"));
        lines.row(
                words.text("forecast.reaches", Map.of("value", numbers.count(progress.value()))),
                day(reach.expected()),
                day(reach.earliest()),
                day(reach.latest()));
        text.append('\n')
                .append(words.text("forecast.title", Map.of("model", curve.model())))
                .append('\n')
                .append(lines);
        Explanation explanation = outlook.explain(language);
        Stream.of("method", "missing", "ceiling", "extrapolation")
                .flatMap(name -> explanation.text(name).stream())
                .forEach(line -> text.append("  ").append(line).append('\n'));
        if (curve instanceof BassCurve bass) {
            writeBass(bass);
        }
    }

    private void writeBass(BassCurve bass) {
        text.append("  ")
                .append(words.text(
                        "forecast.bass",
                        Map.of("market", count(bass.parameters().market()))))
                .append('\n');
        if (bass.convergence().atBound().contains("market")) {
            text.append("  ").append(words.text("forecast.bound")).append('\n');
        }
    }

    private void writeRemarks() {
        var lines = new Columns("ll");
        List<Remark> remarks = progress.remarks();
        remarks.stream()
                .limit(MAX_REMARKS)
                .forEach(remark -> lines.row(remark.on().toString(), remark.message(language)));
        if (!lines.isEmpty()) {
            text.append('\n').append(words.text("remark.title")).append('\n').append(lines);
        }
        if (remarks.size() > MAX_REMARKS) {
            String more = numbers.count(remarks.size() - MAX_REMARKS);
            text.append("  ")
                    .append(words.text("remark.more", Map.of("more", more)))
                    .append('\n');
        }
    }

    private String count(double number) {
        return numbers.rounded(BigDecimal.valueOf(number));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NONE);
    }

    @Override
    public String toString() {
        return Printable.lines(text.toString());
    }
}
