package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.CohortWriter;
import id.msme.json.bulk.AssessmentRun;
import id.msme.json.bulk.BulkException;
import id.msme.language.Language;
import id.msme.readiness.CohortTally;
import id.msme.readiness.ReadinessModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how the MSMEs of a file stand together. */
@Command(
        name = "cohort",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Assesses the readiness of all records and counts them by level, scale, province, weakest dimension and treatment.",
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

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A readiness model, msme-readiness-model/1. Without it: the general model.")
    private Optional<Path> modelFile = Optional.empty();

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
            names = "--lang",
            paramLabel = "id|en",
            defaultValue = "id",
            converter = LanguageConverter.class,
            description = "The language of the report. Without it: id.")
    private Language language = Language.ID;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of enrolments, in UTF-8, one JSON object a line; - is standard input.")
    private List<String> files = new ArrayList<>();

    CohortCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (smallest < 1) {
            throw new UsageException("--smallest is at least 1");
        }
        ReadinessModel model;
        try {
            model = ModelFile.read(modelFile);
        } catch (ModelFile.Unreadable e) {
            console.error("msme cohort: " + e.getMessage());
            return ExitCode.FILES;
        }
        var catalogue = Catalogue.standard();
        var run = AssessmentRun.of(EnrolmentValidator.of(catalogue, AssessCommand.LAST_DAY), model);
        var tally = CohortTally.builder();
        try {
            long unreadable = run.run(
                    files.stream()
                            .map(file -> AssessCommand.input(console, file))
                            .toList(),
                    record -> record.assessment()
                            .ifPresent(assessment -> tally.add(
                                    assessment,
                                    record.verdict().scale(),
                                    record.verdict()
                                            .region()
                                            .map(region -> region.province().toString()),
                                    record.treatment())));
            print(new CohortSections(tally.build(), model, catalogue, smallest, language));
            return unreadable == 0 ? ExitCode.DONE : ExitCode.REJECTED;
        } catch (BulkException e) {
            return AssessCommand.fail(console, "cohort", console.out(), e);
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
