package id.msme.cli;

import id.msme.console.Console;
import id.msme.console.ExitCode;
import id.msme.console.Interruption;
import id.msme.console.ProgressDisplay;
import id.msme.console.UsageException;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.file.CheckpointRefusedException;
import id.msme.file.DistinctFiles;
import id.msme.file.FileInUseException;
import id.msme.file.SameFileException;
import id.msme.json.Library;
import id.msme.json.SummaryWriter;
import id.msme.option.AsOfOption;
import id.msme.option.CatalogueOption;
import id.msme.option.FormatOption;
import id.msme.option.InputFiles;
import id.msme.option.LanguageOption;
import id.msme.option.MisnamedArray;
import id.msme.option.OutputFiles;
import id.msme.report.Numbers;
import id.msme.report.TextReport;
import id.msme.report.Words;
import id.msme.run.BulkException;
import id.msme.run.BulkInput;
import id.msme.run.BulkReport;
import id.msme.run.BulkRun;
import id.msme.tally.EnrolmentTally;
import id.msme.text.Printable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges files of enrolments. */
@Command(
        name = "validate",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Judges enrolments, in JSON or in tables, and reports what was found.",
            "",
            "A broken record costs that record only. What was submitted after --as-of is rejected. "
                    + "Exit: 0 nothing was rejected, 1 something was, 2 wrong usage, "
                    + "3 a file could not be read or written."
        })
final class ValidateCommand implements Callable<Integer> {

    /** Whether MSMEs accepted earlier in the run are looked for. */
    enum Duplicates {
        check,
        skip
    }

    private final Console console;

    @Option(
            names = "--program",
            paramLabel = "ID",
            description = "The program the run is for; records of others are rejected. Without it: all programs.")
    private Optional<String> program = Optional.empty();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Mixin
    private final CatalogueOption catalogueFiles = new CatalogueOption();

    @Mixin
    private final OutputFiles outputs = new OutputFiles();

    @Option(
            names = "--duplicates",
            paramLabel = "check|skip",
            defaultValue = "check",
            description = "Whether an MSME that was accepted earlier in the run is rejected. Without it: check.")
    private Duplicates duplicates = Duplicates.check;

    @Mixin
    private final FormatOption format = new FormatOption(FormatOption.Format.text);

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many threads judge, 1 to 1,024; the result is the same. Without it: one for each processor.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--digest",
            description = "Add to the report a digest of what was said of each record, to compare two runs by.")
    private boolean digest;

    @Mixin
    private final InputFiles files = new InputFiles();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        outputs.refuseBothPrinted();
        List<BulkInput> inputs = files.on(console);
        checkDistinct();
        EnrolmentValidator validator = validator(EnrolmentValidator.of(catalogueFiles.read(console), asOf.day()));
        BulkRun run = run(validator);
        noteArrays();
        Interruption interruption = Interruption.ofThisThread();
        try {
            BulkReport report = run(run, inputs);
            InputFiles.noteIgnored(report, console);
            noteRegions(report.tally());
            print(report, validator);
            return report.tally().rejected() == 0 ? ExitCode.DONE : ExitCode.REJECTED;
        } catch (BulkException e) {
            return fail(e);
        } finally {
            interruption.end();
        }
    }

    /** A run looks after its own files; here are those beside them too. */
    private void checkDistinct() throws IOException {
        var distinct = new DistinctFiles();
        files.addTo(distinct, console);
        catalogueFiles.addTo(distinct);
        outputs.addTo(distinct, console);
        OutputFiles.check(distinct);
    }

    private BulkRun run(EnrolmentValidator validator) throws IOException {
        BulkRun run = outputs.of(files.of(threads(BulkRun.of(validator).language(language.chosen()))), console);
        run = duplicates == Duplicates.skip ? run.withoutDuplicates() : run;
        return digest ? run.digest() : run;
    }

    private BulkReport run(BulkRun run, List<BulkInput> inputs) throws BulkException {
        if (!console.showsProgress()) {
            return run.run(inputs);
        }
        try (var display = ProgressDisplay.on(console.err(), language.chosen())) {
            return run.listener(display).run(inputs);
        }
    }

    private EnrolmentValidator validator(EnrolmentValidator all) {
        try {
            return program.map(all::forProgram).orElse(all);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--program: " + e.getMessage());
        }
    }

    private BulkRun threads(BulkRun run) {
        try {
            return run.threads(
                    threads.orElseGet(() -> Math.min(Runtime.getRuntime().availableProcessors(), BulkRun.MAX_THREADS)));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--threads: " + e.getMessage());
        }
    }

    private void print(BulkReport report, EnrolmentValidator validator) throws IOException {
        Optional<String> hex = digest ? Optional.of(report.digest().toString()) : Optional.empty();
        if (format.isJson()) {
            String edition = validator.catalogue().edition();
            report(SummaryWriter.write(
                            report.tally(), edition, Library.version(), validator.asOf(), hex, report.ignoredColumns())
                    + "\n");
            return;
        }
        var text = new StringBuilder(new TextReport(report.tally(), validator, language.chosen()).toString());
        hex.ifPresent(some -> text.append('\n')
                .append(Words.of(language.chosen()).text("report.digest", Map.of("digest", some)))
                .append('\n'));
        report(text.toString());
    }

    private void report(String text) throws IOException {
        if (outputs.takeStandardOutput()) {
            console.err().print(text);
            console.err().flush();
        } else {
            console.print(text);
        }
    }

    /** The name decides how a file is read; whoever named an array as lines learns what to do. */
    private void noteArrays() {
        files.paths().stream()
                .filter(MisnamedArray::is)
                .forEach(file -> console.error(
                        Words.of(language.chosen()).text("note.array", Map.of("file", Printable.name(file)))));
    }

    /** Says once that the regions look like codes of another list: by the share of the records, never by one. */
    private void noteRegions(EnrolmentTally tally) {
        if (tally.areRegionsDoubtful()) {
            var numbers = new Numbers(language.chosen());
            console.error(Words.of(language.chosen())
                    .text(
                            "note.regions",
                            Map.of(
                                    "differing", numbers.count(tally.provincesDiffering()),
                                    "compared", numbers.count(tally.provincesCompared()))));
        }
    }

    private int fail(BulkException e) {
        if (e.getCause() instanceof CheckpointRefusedException refused) {
            throw new UsageException("--checkpoint: " + Printable.name(e.name()) + ": " + refused.getMessage());
        }
        if (e.getCause() instanceof FileInUseException inUse) {
            throw new UsageException(Printable.name(e.name()) + ": " + inUse.getMessage());
        }
        if (e.getCause() instanceof SameFileException same) {
            throw new UsageException(same);
        }
        return console.fail(
                "validate",
                e,
                " (records judged before: " + e.report().tally().records() + ", lines read: "
                        + e.report().lines() + ")");
    }
}
