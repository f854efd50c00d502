package id.msme.cli;

import id.msme.checkpoint.Reasons;
import id.msme.console.Console;
import id.msme.console.ExitCode;
import id.msme.console.UsageException;
import id.msme.json.answer.SalesEffectWriter;
import id.msme.option.FormatOption;
import id.msme.option.LanguageOption;
import id.msme.option.WholeNumberConverter;
import id.msme.outcome.EffectStudy;
import id.msme.outcome.MonthEffect;
import id.msme.outcome.SalesEffect;
import id.msme.outcome.StudiedMsme;
import id.msme.report.UpliftReport;
import id.msme.table.BadCell;
import id.msme.table.ShopReader;
import id.msme.table.TableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Studies whether sales rose with a treatment. */
@Command(
        name = "uplift",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Studies whether sales rose with a treatment such as a training, beside those of other MSMEs of the same "
                    + "scale over the same months.",
            "",
            "Columns: shop, month, sales, treated_from (empty if not treated), scale. An empty cell of sales is not "
                    + "known, which is not zero. Exit: 0 done, 2 wrong usage or table, 3 the file could not be read."
        })
final class UpliftCommand implements Callable<Integer> {

    private static final int MAX_LINES = 20;

    private final Console console;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "6",
            description = "How many months before and after are compared, 2 to 60. Without it: 6.")
    private int months = 6;

    @Option(
            names = "--smallest",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many MSMEs of a scale each side needs to be compared. Without it: 5.")
    private int smallest = 5;

    @Option(
            names = "--seed",
            paramLabel = "S",
            converter = WholeNumberConverter.class,
            description = "A whole number of at most 18 digits. Without it: 1.")
    private long seed = 1;

    @Mixin
    private final FormatOption format = new FormatOption(FormatOption.Format.text);

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "FILE", description = "The table: CSV with commas, semicolons or tabs, or FILE.xlsx.")
    private Path file = Path.of("");

    UpliftCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        EffectStudy study = study();
        List<StudiedMsme> msmes;
        try (InputStream table = Files.newInputStream(file)) {
            msmes = ShopReader.read(table);
        } catch (TableFileException e) {
            return refuse(e.badCells());
        } catch (IOException e) {
            console.error("msme uplift: " + file + ": " + Reasons.of(e));
            return ExitCode.FILES;
        }
        SalesEffect effect = study.of(msmes);
        List<MonthEffect> byMonth = study.byMonth(msmes);
        console.print(
                format.isJson()
                        ? SalesEffectWriter.write(effect, byMonth) + "\n"
                        : UpliftReport.of(file.toString(), effect, byMonth, language.chosen()));
        return ExitCode.DONE;
    }

    private EffectStudy study() {
        try {
            return EffectStudy.standard()
                    .withMonths(months)
                    .withSmallest(smallest)
                    .withSeed(seed);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--months, --smallest: " + e.getMessage());
        }
    }

    private int refuse(List<BadCell> bad) {
        String start = "msme uplift: " + file + " ";
        bad.stream().limit(MAX_LINES).forEach(cell -> console.error(start + cell));
        if (bad.size() > MAX_LINES) {
            console.error(start + "and " + (bad.size() - MAX_LINES) + " more");
        }
        return ExitCode.USAGE;
    }
}
