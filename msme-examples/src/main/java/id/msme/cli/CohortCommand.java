package id.msme.cli;

import id.msme.catalogue.Catalogue;
import id.msme.checkpoint.Reasons;
import id.msme.cohort.CohortReadiness;
import id.msme.console.Console;
import id.msme.console.ExitCode;
import id.msme.console.UsageException;
import id.msme.json.answer.CohortWriter;
import id.msme.option.LanguageOption;
import id.msme.readiness.ReadinessModel;
import id.msme.report.CohortFindings;
import id.msme.report.CohortPage;
import id.msme.report.CohortSections;
import id.msme.report.CohortText;
import id.msme.run.AssessmentConsumer;
import id.msme.run.BulkException;
import java.io.IOException;
import java.util.Optional;
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
                    + "weakest dimension and treatment, with the mean readiness of each province.",
            "",
            "Counts so small that an MSME could be identified are left out. Exit: 0 every record could be read, "
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

    @Option(
            names = "--levers",
            description =
                    "Find too which single improvement lifts most MSMEs to a higher level, and at what effort, by "
                            + "scale and province. It takes longer than all else.")
    private boolean levers;

    @Mixin
    private final CohortPictures pictures = new CohortPictures();

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
        pictures.refuse(files, console);
        Catalogue catalogue = files.catalogue(console);
        ReadinessModel model = files.model(catalogue);
        CohortFindings findings =
                levers ? CohortFindings.withLevers(catalogue.models().stepCosts()) : CohortFindings.plain();
        try {
            AssessmentConsumer counter = findings::add;
            int exit = files.run(catalogue, console, run -> run.assessmentsTo(counter, model));
            var sections = new CohortSections(findings.tally(), model, catalogue, smallest, language.chosen());
            print(sections, findings);
            Optional<CohortPictures.Failure> failure = pictures.draw(sections, files.names());
            failure.ifPresent(
                    one -> console.error("msme cohort: cannot write " + one.file() + ": " + Reasons.of(one.reason())));
            return failure.isPresent() ? ExitCode.FILES : exit;
        } catch (BulkException e) {
            return console.fail("cohort", e, "");
        }
    }

    private void print(CohortSections sections, CohortFindings findings) throws IOException {
        console.print(
                switch (format) {
                    case text -> CohortText.of(sections, findings);
                    case json -> json(sections, findings) + "\n";
                    case html -> CohortPage.of(sections, findings);
                });
    }

    private String json(CohortSections sections, CohortFindings findings) {
        CohortReadiness readiness = findings.readiness();
        return findings.levers()
                .map(some -> CohortWriter.write(sections.tally(), readiness, some, sections.model(), smallest))
                .orElseGet(() -> CohortWriter.write(sections.tally(), readiness, sections.model(), smallest));
    }
}
