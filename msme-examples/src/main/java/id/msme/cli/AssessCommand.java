package id.msme.cli;

import id.msme.json.AssessmentWriter;
import id.msme.readiness.ReadinessModel;
import id.msme.report.AssessmentReport;
import id.msme.run.AssessedRecord;
import id.msme.run.AssessmentRun;
import id.msme.run.BulkException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
                    + "A record that is rejected is assessed too. Exit: 0 every record could be read, 1 some could not, "
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
        ReadinessModel model = files.model();
        var out = new BufferedOutputStream(console.out(), 1 << 16);
        try {
            int exit = files.assess(console, model, format.isJson() ? lines(out) : pages(out));
            out.flush();
            return exit;
        } catch (BulkException e) {
            if (e.isReading()) {
                // what was assessed before is still written
                out.flush();
            }
            return console.fail("assess", e, "");
        }
    }

    private AssessmentRun.Taker lines(OutputStream out) {
        var writer = AssessmentWriter.to(out, language.chosen());
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
        var report = new AssessmentReport(language.chosen());
        return (AssessedRecord record) -> out.write(report.of(record).getBytes(StandardCharsets.UTF_8));
    }
}
