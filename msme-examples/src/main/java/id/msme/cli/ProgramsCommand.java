package id.msme.cli;

import id.msme.catalogue.Catalogue;
import id.msme.console.Console;
import id.msme.console.ExitCode;
import id.msme.json.CatalogueWriter;
import id.msme.option.CatalogueOption;
import id.msme.option.FormatOption;
import id.msme.option.LanguageOption;
import id.msme.report.ProgramsReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the catalogue. */
@Command(
        name = "programs",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description =
                "Shows the catalogue: programs with windows, partners, rules, targets and sources, laws on scale, "
                        + "channels, parties, partnerships, commitments, activities and readiness models.")
final class ProgramsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final CatalogueOption catalogueFiles = new CatalogueOption();

    @Mixin
    private final FormatOption format = new FormatOption(FormatOption.Format.text);

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ProgramsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = catalogueFiles.read(console);
        console.print(
                format.isJson()
                        ? CatalogueWriter.write(catalogue) + "\n"
                        : new ProgramsReport(catalogue, language.chosen()).toString());
        return ExitCode.DONE;
    }
}
