package id.msme.cli;

import id.msme.catalogue.Catalogue;
import id.msme.console.Console;
import id.msme.console.CountDisplay;
import id.msme.console.ExitCode;
import id.msme.console.UsageException;
import id.msme.json.answer.PopulationWriter;
import id.msme.option.AsOfOption;
import id.msme.option.CatalogueOption;
import id.msme.option.LanguageOption;
import id.msme.option.WholeNumberConverter;
import id.msme.population.MsmePopulation;
import id.msme.population.PopulationDimension;
import id.msme.population.PopulationTally;
import id.msme.population.ScaleMoves;
import id.msme.report.PopulationReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts a synthetic population of MSMEs. */
@Command(
        name = "population",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Counts a synthetic population of all MSMEs of Indonesia, calibrated to published figures.",
            "",
            "Each synthetic MSME stands for a whole number of real ones; the result is the same for the same size "
                    + "and seed. What no figure says is listed as an assumption."
        })
final class PopulationCommand implements Callable<Integer> {

    private static final int MAX_THREADS = 64;

    /** The forms of the result. */
    enum Format {
        text,
        csv,
        json
    }

    private final Console console;

    @Option(
            names = "--size",
            paramLabel = "N",
            required = true,
            converter = WholeNumberConverter.class,
            description = "How many synthetic MSMEs, 1 to 64194056.")
    private long size;

    @Option(
            names = "--seed",
            paramLabel = "S",
            converter = WholeNumberConverter.class,
            description = "A whole number of at most 18 digits. Without it: 1.")
    private long seed = 1;

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--by",
            paramLabel = "scale|province|island|section|channel|sex,…",
            description = "By what to count, one or more with commas between. Without it: scale.")
    private String by = "scale";

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many threads count, 1 to 64; the result is the same. Without it: one for each processor.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|csv|json",
            defaultValue = "text",
            description = "The form of the result; csv has the counts only. Without it: text.")
    private Format format = Format.text;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    PopulationCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue standard = Catalogue.standard();
        Catalogue read = catalogue.read(console);
        console.print(answer(
                standard, Optional.of(read).filter(one -> !catalogue.files().isEmpty())));
        return ExitCode.DONE;
    }

    private String answer(Catalogue standard, Optional<Catalogue> changed) {
        MsmePopulation population =
                of("--size", () -> MsmePopulation.of(standard).withSize(size)).withSeed(seed);
        List<PopulationDimension> dimensions = of(
                "--by",
                () -> Stream.of(by.split(",", -1))
                        .map(PopulationDimension::parse)
                        .toList());
        Catalogue used = changed.orElse(standard);
        var day = asOf.day();
        if (dimensions.stream().distinct().count() < dimensions.size()) {
            throw new UsageException("--by: a dimension stands twice: " + by);
        }
        // refuses a day without a law before anything is counted
        of("--as-of", () -> PopulationTally.builder(population, dimensions, used.scales(), day));
        var counted = count(
                population,
                () -> PopulationTally.builder(population, dimensions, used.scales(), day),
                () -> changed.map(
                        other -> ScaleMoves.builder(population, List.of(), standard.scales(), other.scales(), day)));
        return shown(counted, used);
    }

    private PopulationCount.Counted count(
            MsmePopulation population,
            Supplier<PopulationTally.Builder> tallies,
            Supplier<Optional<ScaleMoves.Builder>> moves) {
        int count = threads.orElseGet(() -> Math.min(Runtime.getRuntime().availableProcessors(), MAX_THREADS));
        if (count < 1 || count > MAX_THREADS) {
            throw new UsageException("--threads: expected 1 to " + MAX_THREADS + ", got " + count);
        }
        try (CountDisplay display = display()) {
            return new PopulationCount(population, tallies, moves, display::stepTo).count(count);
        }
    }

    private CountDisplay display() {
        return console.showsProgress() ? CountDisplay.on(console.err(), size) : CountDisplay.none();
    }

    private String shown(PopulationCount.Counted counted, Catalogue catalogue) {
        PopulationTally tally = counted.tally();
        PopulationReport report = counted.moves()
                .map(moves -> PopulationReport.of(tally, moves, catalogue, language.chosen()))
                .orElseGet(() -> PopulationReport.of(tally, catalogue, language.chosen()));
        return switch (format) {
            case text -> report.toString();
            case csv -> report.csv();
            case json ->
                counted.moves()
                                .map(moves -> PopulationWriter.write(tally, moves, catalogue.edition()))
                                .orElseGet(() -> PopulationWriter.write(tally, catalogue.edition()))
                        + "\n";
        };
    }

    private static <T> T of(String option, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + ": " + e.getMessage());
        }
    }
}
