package id.msme.report;

import id.msme.forecast.BackTest;
import id.msme.forecast.BassCurve;
import id.msme.forecast.FittedCurve;
import id.msme.forecast.ForecastModel;
import id.msme.forecast.Hindsight;
import id.msme.forecast.Outlook;
import id.msme.forecast.PredictionInterval;
import id.msme.forecast.RollingBackTest;
import id.msme.language.Language;
import id.msme.progress.DatePrecision;
import id.msme.progress.Observation;
import id.msme.progress.ObservationSeries;
import id.msme.progress.PublishedSeries;
import id.msme.text.Counted;
import id.msme.text.Printable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Back-tests of the forecasts as a page in Markdown: every origin of every publisher, then some days in detail. */
public final class BackTestReport {

    private final PublishedSeries series;
    private final LocalDate until;
    private final long ceiling;
    private final Numbers numbers = new Numbers(Language.EN);
    private final StringBuilder text = new StringBuilder();

    /**
     * Writes the page.
     *
     * @param counts the counts of all publishers, for the rolling test
     * @param series the counts of one publisher, for the days in detail
     * @param edition the edition of the data
     * @param knownOn the days in detail
     * @param until the last day whose counts are compared with the forecasts
     * @param ceiling the ceiling of logistic and bass
     */
    public BackTestReport(
            ObservationSeries counts,
            PublishedSeries series,
            String edition,
            List<LocalDate> knownOn,
            LocalDate until,
            long ceiling) {
        this.series = series;
        this.until = until;
        this.ceiling = ceiling;
        text.append("# Back-test of the forecasts\n\n")
                .append("Each model fitted only to the counts of days up to one, and compared with the counts of later "
                        + "days up to ")
                .append(until)
                .append(". Data edition ")
                .append(edition)
                .append("; the highest ceiling of logistic and bass is ")
                .append(numbers.count(ceiling))
                .append(" MSMEs; intervals and outlooks are of 90 %.\n\nMade by `java -jar "
                        + "msme-examples/target/msme.jar ")
                .append(command(knownOn))
                .append("`.\n");
        writeRolling(
                models().map(model -> RollingBackTest.of(model, counts, until)).toList());
        knownOn.forEach(this::write);
        writeReading();
    }

    private Stream<ForecastModel> models() {
        return Stream.of(ModelName.linear, ModelName.logistic, ModelName.bass)
                .map(name -> name.model(Optional.of(ceiling)).orElseThrow());
    }

    private String command(List<LocalDate> knownOn) {
        var command = new StringBuilder("backtest --publisher ").append(series.publisher());
        knownOn.forEach(day -> command.append(" --known-on ").append(day));
        return command.append(" --until ")
                .append(until)
                .append(" --ceiling ")
                .append(ceiling)
                .toString();
    }

    private void writeRolling(List<RollingBackTest> tests) {
        text.append("\n## Every origin of every publisher\n\n")
                .append("| model | origins | later counts | in the outlook | share | in the model interval | share |\n")
                .append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (RollingBackTest test : tests) {
            row(
                    test.model(),
                    Integer.toString(test.tests().size()),
                    Long.toString(test.forecasts()),
                    Long.toString(test.held()),
                    share(test.held(), test.forecasts()),
                    Long.toString(test.heldByModel()),
                    share(test.heldByModel(), test.forecasts()));
        }
        text.append("\n| model | publisher | known on | counts | later | in the outlook | in the model interval |\n")
                .append("| --- | --- | --- | ---: | ---: | ---: | ---: |\n");
        tests.forEach(rolling -> rolling.tests().forEach(this::writeOrigin));
    }

    private void writeOrigin(BackTest test) {
        row(
                test.model(),
                test.publisher(),
                test.knownOn().toString(),
                Integer.toString(test.fit().pointsGiven()),
                Integer.toString(test.hindsights().size()),
                Long.toString(test.held()),
                Long.toString(test.heldByModel()));
    }

    private void write(LocalDate knownOn) {
        List<Observation> known = series.through(knownOn).points();
        text.append("\n## ")
                .append(series.publisher())
                .append(", known on ")
                .append(knownOn)
                .append(": ")
                .append(Counted.of(known.size(), "count"))
                .append('\n');
        List<BackTest> tests = models().map(model -> BackTest.of(model, series, knownOn, until))
                .toList();
        writeErrors(tests);
        writeForecasts(tests);
        tests.forEach(this::writeDetail);
    }

    private void writeErrors(List<BackTest> tests) {
        text.append("\n| model | mean error | mean absolute error | in per cent | in the outlook | in the model "
                        + "interval |\n")
                .append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (BackTest test : tests) {
            if (test.hindsights().isEmpty()) {
                row(test.model(), "–", "–", "–", "–", "–");
                continue;
            }
            row(
                    test.model(),
                    signed(test.bias().orElseThrow()),
                    count(test.meanAbsoluteError().orElseThrow()),
                    percent(test.meanAbsoluteRelativeError().orElseThrow()),
                    test.held() + " of " + test.hindsights().size(),
                    test.heldByModel() + " of " + test.hindsights().size());
        }
    }

    private void writeForecasts(List<BackTest> tests) {
        text.append("\nForecasts for ").append(until).append(":\n\n");
        for (BackTest test : tests) {
            text.append("* ")
                    .append(test.fit()
                            .curve()
                            .map(curve -> forecast(curve.outlook(until)) + detail(curve))
                            .orElseGet(() -> test.model() + ": " + test.fit()))
                    .append('\n');
        }
    }

    private String forecast(Outlook outlook) {
        return outlook.model() + ": " + count(outlook.estimate()) + range(outlook.interval());
    }

    private String range(Optional<PredictionInterval> range) {
        return range.map(r -> " (" + count(r.low()) + " to " + count(r.high()) + ")")
                .orElse("");
    }

    private String detail(FittedCurve curve) {
        if (!(curve instanceof BassCurve bass)) {
            return "";
        }
        return bass.convergence().atBound().contains("market")
                ? "; the market is held by the ceiling, the counts do not determine its size"
                : "; market " + count(bass.parameters().market());
    }

    private void writeDetail(BackTest test) {
        if (test.hindsights().isEmpty()) {
            return;
        }
        text.append("\n### ")
                .append(test.model())
                .append("\n\n")
                .append("| day | reported | forecast | outlook | model interval | error | in per cent |\n")
                .append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (Hindsight hindsight : test.hindsights()) {
            row(
                    hindsight.actual().asOf().toString(),
                    numbers.count(hindsight.actual().count()),
                    count(hindsight.outlook().estimate()),
                    ends(hindsight.outlook().interval(), hindsight.isHeld()),
                    ends(Optional.of(hindsight.interval()), hindsight.isHeldByModel()),
                    signed(hindsight.error()),
                    percent(hindsight.relativeError()));
        }
    }

    private String ends(Optional<PredictionInterval> range, boolean isHeld) {
        return range.map(r -> count(r.low()) + " to " + count(r.high()) + (isHeld ? "" : " (missed)"))
                .orElse("–");
    }

    private void writeReading() {
        text.append("\n## How to read it\n\n")
                .append("* The *model interval* is the textbook one: it takes the form of the curve and "
                        + "its ceiling for "
                        + "true, and errors for ")
                .append("independent. The *outlook* allows for a changing pace and a lower ceiling; it is what reports "
                        + "and pictures show.\n")
                .append("* An outlook draws from a block bootstrap of the errors (999 draws, a fixed "
                        + "seed): the pace at "
                        + "which an error changed ")
                .append("between any two counts goes on after the last. The ceiling runs from a tenth "
                        + "above the largest "
                        + "count to the highest.\n")
                .append("* The method was chosen among about ten variants by its share on these very series (known to "
                        + "the end of 2022), with ")
                .append("four counts as the fewest; the share is a check of the arithmetic, not of the future. Only "
                        + "counts that come later ")
                .append("are an independent test.\n")
                .append("* Origins share most of their counts, so a share held is a rough measure, not nine in ten of "
                        + "independent trials.\n")
                .append("* An error is the forecast less the count: above 0 the forecast was too high.\n")
                .append("* A count belongs to the day that it describes. One of a whole month was published after it, "
                        + "so it was not yet known on ")
                .append("its day: ")
                .append(ofMonths())
                .append(".\n* The counts are press reports of what a ministry said, not a register; an error says as "
                        + "much of them as of the ")
                .append("model.\n");
    }

    private String ofMonths() {
        String days = series.points().stream()
                .filter(point -> point.precision() == DatePrecision.MONTH)
                .map(point -> point.asOf().toString())
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? "here none" : "here " + days;
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String count(double number) {
        return numbers.count(Math.round(number));
    }

    private String signed(double number) {
        return (number > 0 ? "+" : "") + count(number);
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "–" : percent((double) part / whole);
    }

    private static String percent(double ratio) {
        return BigDecimal.valueOf(ratio * 100).setScale(1, RoundingMode.HALF_EVEN) + " %";
    }

    @Override
    public String toString() {
        return Printable.lines(text.toString());
    }
}
