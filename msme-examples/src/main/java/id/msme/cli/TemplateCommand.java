package id.msme.cli;

import id.msme.console.Console;
import id.msme.console.ExitCode;
import id.msme.option.CatalogueOption;
import id.msme.option.LanguageOption;
import id.msme.report.EmptyTable;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an empty table to fill in. */
@Command(
        name = "template",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Writes an empty table of enrolments to standard output, with a row that explains each column.",
            "",
            "The row of explanations starts with # and may stay. A workbook has lists of valid values."
        })
final class TemplateCommand implements Callable<Integer> {

    /** The forms of the table. */
    enum Format {
        csv,
        xlsx
    }

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "csv|xlsx",
            defaultValue = "csv",
            description = "The form of the table. Without it: csv.")
    private Format format = Format.csv;

    @Mixin
    private final CatalogueOption catalogueFiles = new CatalogueOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var table = new EmptyTable(catalogueFiles.read(console), language.chosen());
        console.out().write(format == Format.csv ? table.csv() : table.xlsx());
        console.out().flush();
        return ExitCode.DONE;
    }
}
