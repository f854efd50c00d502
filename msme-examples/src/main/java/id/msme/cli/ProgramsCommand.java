package id.msme.cli;

import id.msme.catalogue.Catalogue;
import id.msme.json.CatalogueWriter;
import id.msme.report.ProgramsReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the programs of the catalogue. */
@Command(
        name = "programs",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = "Shows the programs of the catalogue with their windows, partners, targets and sources.")
final class ProgramsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final FormatOption format = new FormatOption(FormatOption.Format.text);

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ProgramsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var catalogue = Catalogue.standard();
        console.print(
                format.isJson()
                        ? CatalogueWriter.write(catalogue) + "\n"
                        : new ProgramsReport(catalogue, language.chosen()).toString());
        return ExitCode.DONE;
    }
}
