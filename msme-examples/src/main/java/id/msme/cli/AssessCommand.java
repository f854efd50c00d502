package id.msme.cli;

import id.msme.catalogue.Catalogue;
import id.msme.console.Console;
import id.msme.option.FormatOption;
import id.msme.option.LanguageOption;
import id.msme.readiness.ReadinessModel;
import id.msme.report.AssessmentReport;
import id.msme.run.AssessmentConsumer;
import id.msme.run.BulkException;
import id.msme.run.BulkRun;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Assesses the readiness of each record. */
@Command(
        name = "assess",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Assesses how ready each MSME is, and recommends treatment.",
            "",
            "The result is a line of JSON for each record, or a page for a person. "
                    + "A record that is rejected is assessed too. Exit: 0 every record could be read, 1 some "
                    + "could not, "
                    + "2 wrong usage or a wrong model, 3 a file could not be read or written."
        })
final class AssessCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final AssessedFiles files = new AssessedFiles();

    @Mixin
    private final FormatOption format = new FormatOption(FormatOption.Format.json);

    @Mixin
    private final LanguageOption language = new LanguageOption();

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = files.catalogue(console);
        ReadinessModel model = files.model(catalogue);
        try {
            return files.run(catalogue, console, run -> {
                BulkRun inLanguage = run.language(language.chosen());
                return format.isJson()
                        ? inLanguage.assessmentsTo(console.out(), model)
                        : inLanguage.assessmentsTo(pages(catalogue), model);
            });
        } catch (BulkException e) {
            return console.fail("assess", e, "");
        }
    }

    private AssessmentConsumer pages(Catalogue catalogue) {
        var report = new AssessmentReport(language.chosen(), catalogue.models().stepCosts());
        return record -> console.print(report.of(record));
    }
}
