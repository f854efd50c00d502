package id.msme.cli;

import id.msme.catalogue.Catalogue;
import id.msme.console.Console;
import id.msme.console.ExitCode;
import id.msme.option.CatalogueOption;
import id.msme.option.CeilingConverter;
import id.msme.option.DateConverter;
import id.msme.option.PublisherOption;
import id.msme.progress.ObservationSeries;
import id.msme.progress.PublishedSeries;
import id.msme.report.BackTestReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what the forecasts would have predicted. */
@Command(
        name = "backtest",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Shows what each forecast would have said on a day about the counts that were reported "
                    + "later, and how wrong it was, "
                    + "as a page in Markdown. The counts are those of the catalogue."
        })
final class BackTestCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PublisherOption publisher = new PublisherOption();

    @Mixin
    private final CatalogueOption catalogueFiles = new CatalogueOption();

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            required = true,
            converter = DateConverter.class,
            description = "The last day whose counts are fitted, YYYY-MM-DD; may be given again for another.")
    private List<LocalDate> knownOn = new ArrayList<>();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            required = true,
            converter = DateConverter.class,
            description = "The last day whose counts are judged by, YYYY-MM-DD.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(
            names = "--ceiling",
            paramLabel = "N",
            required = true,
            converter = CeilingConverter.class,
            description = "What a logistic or bass forecast never passes.")
    private Long ceiling = 1L;

    BackTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = catalogueFiles.read(console);
        ObservationSeries counts = catalogue.onboarding();
        PublishedSeries series = publisher.of(counts);
        console.print(new BackTestReport(counts, series, catalogue.edition(), knownOn, until.orElseThrow(), ceiling)
                .toString());
        return ExitCode.DONE;
    }
}
