package id.msme.report;

import id.msme.forecast.BackTest;
import id.msme.forecast.BassCurve;
import id.msme.forecast.FittedCurve;
import id.msme.forecast.ForecastModel;
import id.msme.forecast.Hindsight;
import id.msme.forecast.PredictionInterval;
import id.msme.language.Language;
import id.msme.progress.DatePrecision;
import id.msme.progress.Observation;
import id.msme.progress.PublishedSeries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Back-tests of the forecasts as a page in Markdown. */
public final class BackTestReport {

    private final PublishedSeries series;
    private final LocalDate until;
    private final long ceiling;
    private final Numbers numbers = new Numbers(Language.EN);
    private final StringBuilder text = new StringBuilder();

    public BackTestReport(
            PublishedSeries series, String edition, List<LocalDate> knownOn, LocalDate until, long ceiling) {
        this.series = series;
        this.until = until;
        this.ceiling = ceiling;
        text.append("# Back-test of the forecasts\n\n")
                .append("What each model would have told of MSMEs online, fitted only on what ")
                .append(series.publisher())
                .append(" reported for days up to one, beside what it reported for later days up to ")
                .append(until)
                .append(". Data edition ")
                .append(edition)
                .append("; the ceiling of logistic and bass is ")
                .append(numbers.count(ceiling))
                .append(" MSMEs; intervals are of 90 %.\n\nMade by `java -jar msme-examples/target/msme.jar ")
                .append(command(knownOn))
                .append("`.\n");
        knownOn.forEach(this::write);
        writeReading();
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

    private void write(LocalDate knownOn) {
        List<Observation> known = series.through(knownOn).points();
        text.append("\n## Known on ")
                .append(knownOn)
                .append(": ")
                .append(known.size())
                .append(known.size() == 1 ? " count\n" : " counts\n");
        List<BackTest> tests = Stream.of(ModelName.linear, ModelName.logistic, ModelName.bass)
                .map(name -> name.model(Optional.of(ceiling)).orElseThrow())
                .map(model -> test(model, knownOn))
                .toList();
        writeErrors(tests);
        writeToldFor(tests);
        tests.forEach(this::writeDetail);
    }

    private BackTest test(ForecastModel model, LocalDate knownOn) {
        return BackTest.of(model, series, knownOn, until, FittedCurve.LEVEL);
    }

    private void writeErrors(List<BackTest> tests) {
        text.append("\n| model | mean error | mean absolute error | in per cent | held by the interval |\n")
                .append("| --- | ---: | ---: | ---: | ---: |\n");
        for (BackTest test : tests) {
            if (test.hindsights().isEmpty()) {
                row(test.model(), "–", "–", "–", "–");
                continue;
            }
            row(
                    test.model(),
                    signed(test.bias().orElseThrow()),
                    count(test.meanAbsoluteError().orElseThrow()),
                    percent(test.meanAbsoluteRelativeError().orElseThrow()),
                    test.held() + " of " + test.hindsights().size());
        }
    }

    private void writeToldFor(List<BackTest> tests) {
        text.append("\nTold for ").append(until).append(":\n\n");
        for (BackTest test : tests) {
            text.append("* ").append(test.model()).append(": ");
            test.fit()
                    .curve()
                    .ifPresentOrElse(
                            curve -> text.append(told(curve.interval(until, FittedCurve.LEVEL)))
                                    .append(detail(curve)),
                            () -> text.append(test.fit()));
            text.append('\n');
        }
    }

    private String told(PredictionInterval interval) {
        return count(interval.estimate()) + " (" + count(interval.low()) + " to " + count(interval.high()) + ")";
    }

    private String detail(FittedCurve curve) {
        if (!(curve instanceof BassCurve bass)) {
            return "";
        }
        String market = count(bass.parameters().market());
        return bass.convergence().atBound().contains("market")
                ? "; the market is held by the ceiling, the counts did not tell its size"
                : "; market " + market;
    }

    private void writeDetail(BackTest test) {
        if (test.hindsights().isEmpty()) {
            return;
        }
        text.append("\n### ")
                .append(test.model())
                .append("\n\n")
                .append("| day | reported | told | 90 % interval | error | in per cent |\n")
                .append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (Hindsight hindsight : test.hindsights()) {
            PredictionInterval told = hindsight.told();
            row(
                    hindsight.actual().asOf().toString(),
                    numbers.count(hindsight.actual().count()),
                    count(told.estimate()),
                    count(told.low()) + " to " + count(told.high()) + (hindsight.isHeld() ? "" : " (missed)"),
                    signed(hindsight.error()),
                    percent(hindsight.relativeError()));
        }
    }

    private void writeReading() {
        text.append("\n## How to read it\n\n")
                .append("* An error is what was told less what was reported: above 0 is too much.\n")
                .append(
                        "* A count belongs to the day it speaks of. One that speaks of a whole month was published after ")
                .append("it, so it was not yet known on its day: ")
                .append(ofMonths())
                .append(".\n")
                .append(
                        "* The counts are press reports of what a ministry said, not a register; an error says as much of ")
                .append("them as of the model.\n");
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

    private static String percent(double ratio) {
        return BigDecimal.valueOf(ratio * 100).setScale(1, RoundingMode.HALF_EVEN) + " %";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
