package id.msme.cli;

import id.msme.catalogue.Catalogue;
import id.msme.cohort.CohortTally;
import id.msme.console.Console;
import id.msme.console.UsageException;
import id.msme.json.CohortWriter;
import id.msme.option.LanguageOption;
import id.msme.readiness.ReadinessModel;
import id.msme.report.CohortPage;
import id.msme.report.CohortSections;
import id.msme.report.CohortText;
import id.msme.run.AssessmentConsumer;
import id.msme.run.BulkException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how the MSMEs of a file stand together. */
@Command(
        name = "cohort",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Assesses the readiness of all records and counts them by level, scale, province, "
                    + "weakest dimension and treatment.",
            "",
            "Counts so small that an MSME could be told are left out. Exit: 0 every record could be read, "
                    + "1 some could not, 2 wrong usage or a wrong model, 3 a file could not be read or written."
        })
final class CohortCommand implements Callable<Integer> {

    /** The forms of the report. */
    enum Format {
        text,
        json,
        html
    }

    private final Console console;

    @Mixin
    private final AssessedFiles files = new AssessedFiles();

    @Option(
            names = "--smallest",
            paramLabel = "N",
            defaultValue = "5",
            description = "The smallest count that is shown. Without it: 5.")
    private long smallest = 5;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            description = "The form of the report; html is one page that needs no network. Without it: text.")
    private Format format = Format.text;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    CohortCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (smallest < 1) {
            throw new UsageException("--smallest is at least 1");
        }
        Catalogue catalogue = files.catalogue(console);
        ReadinessModel model = files.model(catalogue);
        var tally = CohortTally.builder();
        try {
            AssessmentConsumer counter = record -> record.assessment()
                    .ifPresent(assessment -> tally.add(
                            assessment,
                            record.verdict().scale(),
                            record.verdict()
                                    .region()
                                    .map(region -> region.province().toString()),
                            record.treatment()));
            int exit = files.run(catalogue, console, run -> run.assessmentsTo(counter, model));
            print(new CohortSections(tally.build(), model, catalogue, smallest, language.chosen()));
            return exit;
        } catch (BulkException e) {
            return console.fail("cohort", e, "");
        }
    }

    private void print(CohortSections sections) throws IOException {
        console.print(
                switch (format) {
                    case text -> CohortText.of(sections);
                    case json -> CohortWriter.write(sections.tally(), sections.model(), smallest) + "\n";
                    case html -> CohortPage.of(sections);
                });
    }
}
