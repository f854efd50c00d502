package id.msme.shell;

import static id.msme.shell.Table.Column.number;
import static id.msme.shell.Table.Column.text;

import id.msme.forecast.FitResult;
import id.msme.forecast.FittedCurve;
import id.msme.forecast.Horizon;
import id.msme.forecast.Outlook;
import id.msme.forecast.PredictionInterval;
import id.msme.forecast.ReachDates;
import id.msme.language.Language;
import id.msme.progress.Population;
import id.msme.progress.PublishedSeries;
import id.msme.progress.Target;
import id.msme.report.ModelName;
import id.msme.report.Words;
import id.msme.text.Counted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the counts of one publisher lead, by each model. */
final class ForecastTable {

    private static final List<ModelName> MODELS = List.of(ModelName.linear, ModelName.logistic, ModelName.bass);

    private ForecastTable() {}

    static Table of(Target target, PublishedSeries counts, LocalDate asOf) {
        String unit = Words.of(Language.EN).text("indicator." + target.indicator());
        String value = Cell.count(target.cumulativeValue()).shown();
        Table.Builder table = Table.of(
                        "Forecasts for " + target.id() + " (" + value + " " + unit + " by " + target.deadline()
                                + ") from the counts of " + counts.publisher() + " by " + asOf,
                        asOf,
                        text("model"),
                        number("on " + target.deadline(), unit),
                        number("low", unit),
                        number("high", unit),
                        text("reaches " + value),
                        text("earliest"),
                        text("latest"),
                        text("remark"))
                .rule(target.id());
        Optional<Long> ceiling = target.population().map(Population::msmes);
        MODELS.forEach(name -> name.model(ceiling)
                .ifPresentOrElse(
                        model -> row(table, target, model.fit(counts, asOf)),
                        () -> refused(table, name.name(), "the target has no population to take as a ceiling")));
        table.note("low to high and earliest to latest: 90 % prediction intervals");
        ceiling.ifPresent(most ->
                table.note("logistic and bass: at most all " + Cell.count(most).shown() + " MSMEs, an assumption"));
        counts.through(asOf)
                .points()
                .forEach(point -> table.sources(point.citation().stream().toList()));
        return table.build();
    }

    private static void row(Table.Builder table, Target target, FitResult fit) {
        if (fit.curve().isEmpty()) {
            refused(table, fit.model(), Counted.of(fit.pointsGiven(), "count") + ", " + fit.pointsNeeded() + " needed");
            return;
        }
        FittedCurve curve = fit.curve().get();
        Outlook outlook = curve.outlook(target.deadline());
        ReachDates dates = curve.reachOutlook(target.cumulativeValue());
        table.row(
                Cell.text(curve.model()),
                Cell.rounded(outlook.estimate()),
                outlook.interval()
                        .map(PredictionInterval::low)
                        .map(Cell::rounded)
                        .orElse(Cell.NONE),
                outlook.interval()
                        .map(PredictionInterval::high)
                        .map(Cell::rounded)
                        .orElse(Cell.NONE),
                Cell.optional(dates.expected()),
                Cell.optional(dates.earliest()),
                Cell.optional(dates.latest()),
                Cell.text(remark(curve, outlook)));
    }

    private static String remark(FittedCurve curve, Outlook outlook) {
        if (!curve.convergence().isConverged()) {
            return "the search was given up";
        }
        return outlook.horizon() != Horizon.FAR ? "" : "far beyond the counts";
    }

    private static void refused(Table.Builder table, String model, String reason) {
        Cell none = Cell.NONE;
        table.row(Cell.text(model), none, none, none, none, none, none, Cell.text(reason));
    }
}
