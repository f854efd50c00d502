package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.AssessmentWriter;
import id.msme.json.bulk.AssessedRecord;
import id.msme.json.bulk.AssessmentRun;
import id.msme.json.bulk.BulkException;
import id.msme.json.bulk.BulkInput;
import id.msme.language.Language;
import id.msme.readiness.ReadinessModel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses the readiness of each record. */
@Command(
        name = "assess",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Assesses how ready each MSME is, and recommends treatment.",
            "",
            "A record that is rejected is assessed too. Exit: 0 every record could be read, 1 some could not, "
                    + "2 wrong usage or a wrong model, 3 a file could not be read or written."
        })
final class AssessCommand implements Callable<Integer> {

    static final String STANDARD_INPUT = "-";
    // Readiness is told for the day of submission, whenever that is.
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** The forms of the result. */
    enum Format {
        text,
        json
    }

    private final Console console;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A readiness model, msme-readiness-model/1. Without it: the general model.")
    private Optional<Path> modelFile = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "json",
            description = "A line of JSON for each record, or a page for a person. Without it: json.")
    private Format format = Format.json;

    @Option(
            names = "--lang",
            paramLabel = "id|en",
            defaultValue = "id",
            converter = LanguageConverter.class,
            description = "The language of reasons and text. Without it: id.")
    private Language language = Language.ID;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of enrolments, in UTF-8, one JSON object a line; - is standard input.")
    private List<String> files = new ArrayList<>();

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ReadinessModel model;
        try {
            model = ModelFile.read(modelFile);
        } catch (ModelFile.Unreadable e) {
            console.error("msme assess: " + e.getMessage());
            return ExitCode.FILES;
        }
        var run = AssessmentRun.of(EnrolmentValidator.of(Catalogue.standard(), LAST_DAY), model);
        var inputs = files.stream().map(file -> input(console, file)).toList();
        var out = new BufferedOutputStream(console.out(), 1 << 16);
        try {
            long unreadable = run.run(inputs, format == Format.json ? lines(out) : pages(out));
            out.flush();
            return unreadable == 0 ? ExitCode.DONE : ExitCode.REJECTED;
        } catch (BulkException e) {
            return fail(console, "assess", out, e);
        }
    }

    static BulkInput input(Console console, String file) {
        return file.equals(STANDARD_INPUT) ? BulkInput.of(file, console.in()) : BulkInput.of(Inputs.path(file));
    }

    /** What was assessed before an input failed is still written. */
    static int fail(Console console, String command, OutputStream out, BulkException e) throws IOException {
        IOException reason = e.getCause() instanceof IOException io ? io : e;
        if (!e.isReading() && Failures.isClosedPipe(reason)) {
            return ExitCode.DONE;
        }
        if (e.isReading()) {
            out.flush();
        }
        console.error("msme " + command + ": " + e.getMessage() + ": " + Failures.reason(reason));
        return ExitCode.FILES;
    }

    private AssessmentRun.Taker lines(OutputStream out) {
        var writer = AssessmentWriter.to(out, language);
        return record -> {
            if (record.assessment().isPresent()) {
                writer.write(
                        record.line(), record.verdict(), record.assessment().get(), record.treatment());
            } else {
                writer.writeUnreadable(record.line(), record.verdict());
            }
            writer.flush();
        };
    }

    private AssessmentRun.Taker pages(OutputStream out) {
        var report = new AssessmentReport(language);
        return (AssessedRecord record) -> out.write(report.of(record).getBytes(StandardCharsets.UTF_8));
    }
}
