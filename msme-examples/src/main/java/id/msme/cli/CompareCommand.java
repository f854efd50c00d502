package id.msme.cli;

import id.msme.catalogue.Catalogue;
import id.msme.comparison.VerdictComparison;
import id.msme.console.Console;
import id.msme.console.ExitCode;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.answer.ComparisonWriter;
import id.msme.option.AsOfOption;
import id.msme.option.CatalogueOption;
import id.msme.option.FormatOption;
import id.msme.option.InputFiles;
import id.msme.option.LanguageOption;
import id.msme.report.ComparisonReport;
import id.msme.run.BulkException;
import id.msme.run.BulkRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges the same records under two catalogues. */
@Command(
        name = "compare",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Judges the same records under two catalogues and counts which are newly accepted, newly rejected or move "
                    + "to another scale, by program, province and responsible rule.",
            "",
            "Exit: 0 whatever changes, 2 wrong usage or a wrong catalogue, 3 a file could not be read."
        })
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Option(
            names = "--with",
            paramLabel = "FILE",
            required = true,
            description = {
                "A catalogue file, msme-catalogue/1, that changes the catalogue; the records are judged before and",
                "after the change. Can be repeated: a later file adds to an earlier one."
            })
    private List<Path> with = new ArrayList<>();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Mixin
    private final FormatOption format = new FormatOption(FormatOption.Format.text);

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final InputFiles files = new InputFiles();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue before = catalogue.read(console);
        Catalogue after = before;
        for (Path file : with) {
            after = CatalogueOption.read("--with ", file, after).catalogue();
        }
        var comparison = VerdictComparison.builder(before, after, asOf.day());
        try {
            List<InputStream> standardInput = SharedInput.of(console.in());
            new RecordPairs(side(before, standardInput.get(0)), side(after, standardInput.get(1))).run(comparison::add);
        } catch (BulkException e) {
            return console.fail("compare", e, "");
        }
        print(comparison.build(), before, after);
        return ExitCode.DONE;
    }

    private RecordPairs.Side side(Catalogue judgedBy, InputStream standardInput) throws IOException {
        return new RecordPairs.Side(
                files.of(BulkRun.of(EnrolmentValidator.of(judgedBy, asOf.day()))),
                judgedBy.models().standard(),
                files.on(standardInput));
    }

    private void print(VerdictComparison comparison, Catalogue before, Catalogue after) throws IOException {
        console.print(
                format.isJson()
                        ? ComparisonWriter.write(comparison, before.edition(), after.edition()) + "\n"
                        : new ComparisonReport(comparison, before, after, language.chosen()).toString());
    }
}
