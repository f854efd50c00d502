package id.msme.cli;

import id.msme.catalogue.Catalogue;
import id.msme.chart.Chart;
import id.msme.chart.ProgressChart;
import id.msme.checkpoint.Reasons;
import id.msme.console.Console;
import id.msme.console.ExitCode;
import id.msme.console.UsageException;
import id.msme.file.DistinctFiles;
import id.msme.forecast.FitResult;
import id.msme.forecast.FittedCurve;
import id.msme.forecast.ForecastModel;
import id.msme.json.answer.ProgressWriter;
import id.msme.option.AsOfOption;
import id.msme.option.CatalogueOption;
import id.msme.option.CeilingConverter;
import id.msme.option.FormatOption;
import id.msme.option.LanguageOption;
import id.msme.option.OutputFiles;
import id.msme.option.PublisherOption;
import id.msme.progress.ObservationSeries;
import id.msme.progress.Population;
import id.msme.progress.PublishedSeries;
import id.msme.progress.Target;
import id.msme.report.ModelName;
import id.msme.report.ProgressReport;
import id.msme.report.Standing;
import id.msme.table.ObservationFileException;
import id.msme.text.UnknownName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports the progress to a target. */
@Command(
        name = "progress",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Reports the progress to a target by the counts of one publisher, and where they lead.",
            "",
            "Counts of days after --as-of are not used. Of the remarks on the counts 50 are listed as text, 1,000 as "
                    + "JSON; the rest is counted."
        })
final class ProgressCommand implements Callable<Integer> {

    private static final int MAX_LINES = 20;

    private final Console console;

    @Option(names = "--target", paramLabel = "ID", required = true, description = "The target, for example dm-2024.")
    private String targetId = "";

    @Mixin
    private final CatalogueOption catalogueFiles = new CatalogueOption();

    @Option(
            names = "--observations",
            paramLabel = "FILE.csv",
            description =
                    "What was reported, as CSV or FILE.xlsx, with the columns as_of, precision, count, publisher, "
                            + "derived, source. "
                            + "Without it: the series of the catalogue.")
    private Optional<Path> observations = Optional.empty();

    @Mixin
    private final PublisherOption publisher = new PublisherOption();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--forecast",
            paramLabel = "linear|logistic|bass|none",
            defaultValue = "none",
            description = "The curve to continue the reports by. Without it: none.")
    private ModelName model = ModelName.none;

    @Option(
            names = "--ceiling",
            paramLabel = "N",
            converter = CeilingConverter.class,
            description = "What a logistic or bass forecast never passes. Without it: the target's population.")
    private Optional<Long> ceiling = Optional.empty();

    @Mixin
    private final FormatOption format = new FormatOption(FormatOption.Format.text);

    @Option(names = "--plot", paramLabel = "FILE.svg|FILE.png", description = "Draw it as a picture.")
    private Optional<Path> plot = Optional.empty();

    @Option(
            names = "--plot-publisher",
            paramLabel = "P",
            description = "Draw the counts and forecast of this publisher too. May be given several times.")
    private List<String> alsoDrawn = List.of();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ProgressCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        refuseSameFile();
        Catalogue catalogue = catalogueFiles.read(console);
        Target target = target(catalogue);
        ObservationSeries all;
        try {
            all = ReportedCounts.read(observations, catalogue, target);
        } catch (ObservationFileException e) {
            return refuse(e);
        } catch (IOException e) {
            console.error("msme progress: " + observations.orElseThrow() + ": " + Reasons.of(e));
            return ExitCode.FILES;
        }
        LocalDate day = asOf.day();
        PublishedSeries series = publisher.of(all, target, day);
        var standing = Standing.of(catalogue, target, all, series, day, forecast(target, series, day));
        int exit = plot.isPresent() ? draw(standing, plot.get()) : ExitCode.DONE;
        console.print(
                format.isJson()
                        ? json(standing) + "\n"
                        : new ProgressReport(standing, catalogue.edition(), language.chosen()).toString());
        return exit;
    }

    private void refuseSameFile() throws IOException {
        var files = new DistinctFiles();
        observations.ifPresent(file -> files.read(file.toString(), file));
        catalogueFiles.addTo(files);
        plot.ifPresent(files::write);
        console.out().file().ifPresent(files::write);
        OutputFiles.check(files);
        plot.filter(file -> !Chart.isWritable(file)).ifPresent(file -> {
            throw new UsageException("--plot: a picture is a file that ends in .svg or .png");
        });
    }

    private Target target(Catalogue catalogue) {
        return catalogue
                .findTarget(targetId)
                .orElseThrow(() -> new UsageException("--target: "
                        + UnknownName.message(
                                "target",
                                targetId,
                                catalogue.targets().stream().map(Target::id).toList())));
    }

    private Optional<ForecastModel> model(Target target) {
        return model.model(ceiling.or(() -> target.population().map(Population::msmes)));
    }

    private Optional<FittedCurve> forecast(Target target, PublishedSeries series, LocalDate day) {
        Optional<ForecastModel> chosen = model(target);
        if (chosen.isEmpty() && model != ModelName.none) {
            console.error(
                    "note: no " + model + " forecast: the target has no population; give a ceiling with --ceiling");
        }
        Optional<FitResult> fit = chosen.map(m -> m.fit(series, day));
        fit.filter(result -> result.curve().isEmpty())
                .ifPresent(refused -> console.error("note: "
                        + refused.explain(console.language()).parts().get(0).text()));
        Optional<FittedCurve> curve = fit.flatMap(FitResult::curve);
        curve.map(FittedCurve::convergence)
                .filter(c -> !c.isConverged())
                .ifPresent(c -> console.error("note: the search for the " + model + " curve was given up after "
                        + c.iterations() + " steps; the curve is the best seen"));
        return curve;
    }

    private static String json(Standing standing) {
        return standing.forecast()
                .map(curve -> ProgressWriter.write(standing.progress(), curve))
                .orElseGet(() -> ProgressWriter.write(standing.progress()));
    }

    private int draw(Standing standing, Path file) {
        try {
            chart(standing).write(file);
            return ExitCode.DONE;
        } catch (IOException e) {
            console.error("msme progress: cannot write " + file + ": " + Reasons.of(e));
            return ExitCode.FILES;
        }
    }

    private ProgressChart chart(Standing standing) {
        var drawn = new ArrayList<PublishedSeries>();
        drawn.add(standing.series());
        alsoDrawn.stream()
                .filter(name -> !name.equals(standing.series().publisher()))
                .map(name -> standing.all()
                        .findPublisher(name)
                        .orElseThrow(() -> new UsageException("--plot-publisher: "
                                + UnknownName.message(
                                        "publisher", name, standing.all().publishers()))))
                .forEach(drawn::add);
        var chart = ProgressChart.of(standing.progress(), drawn, language.chosen());
        return drawn.size() == 1
                ? standing.forecast()
                        .map(curve -> chart.with(curve, standing.series().publisher()))
                        .orElse(chart)
                : model(standing.progress().target()).map(chart::with).orElse(chart);
    }

    private int refuse(ObservationFileException e) {
        String start = "msme progress: " + observations.orElseThrow() + " ";
        e.badCells().stream().limit(MAX_LINES).forEach(cell -> console.error(start + cell));
        if (e.badCells().size() > MAX_LINES) {
            console.error(start + "and " + (e.badCells().size() - MAX_LINES) + " more");
        }
        return ExitCode.USAGE;
    }
}
