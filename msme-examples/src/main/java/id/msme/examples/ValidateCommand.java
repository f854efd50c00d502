package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.SummaryWriter;
import id.msme.json.bulk.BulkException;
import id.msme.json.bulk.BulkInput;
import id.msme.json.bulk.BulkReport;
import id.msme.json.bulk.BulkRun;
import id.msme.json.bulk.CheckpointRefusedException;
import id.msme.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges files of enrolments. */
@Command(
        name = "validate",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Judges enrolments, one JSON object a line, and reports what was found.",
            "",
            "A broken line costs that line only. Exit: 0 nothing was rejected, 1 something was, 2 wrong usage, "
                    + "3 a file could not be read or written."
        })
final class ValidateCommand implements Callable<Integer> {

    // The easternmost zone of Indonesia: the first to have the day.
    private static final ZoneOffset EASTERN_INDONESIA = ZoneOffset.ofHours(9);

    /** The forms of the report. */
    enum Format {
        text,
        json
    }

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

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "The day of the run, YYYY-MM-DD; what was submitted later is rejected. Without it: today at UTC+9.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--verdicts",
            paramLabel = "FILE",
            description = "Write a line of JSON for each record, in the order of the input.")
    private Optional<Path> verdicts = Optional.empty();

    @Option(names = "--rejected", paramLabel = "FILE", description = "Write the rejected lines, byte for byte.")
    private Optional<Path> rejected = Optional.empty();

    @Option(
            names = "--duplicates",
            paramLabel = "check|skip",
            defaultValue = "check",
            description = "Whether an MSME that was accepted earlier in the run is rejected. Without it: check.")
    private Duplicates duplicates = Duplicates.check;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "The form of the report on standard output. Without it: text.")
    private Format format = Format.text;

    @Option(
            names = "--lang",
            paramLabel = "id|en",
            defaultValue = "id",
            converter = LanguageConverter.class,
            description = "The language of report and messages. Without it: id.")
    private Language language = Language.ID;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads judge, from 1; the result is the same. Without it: one for each processor.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = {
                "Note down in a file how far the run has come; where the file is there, go on from it.",
                "A file beside it, with .keys after its name, holds keys of MSMEs. Both go when the run is done."
            })
    private Optional<Path> checkpoint = Optional.empty();

    @Option(
            names = "--digest",
            description = "Add to the report a digest of what was said of each record, to compare two runs by.")
    private boolean digest;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of enrolments, in UTF-8, one JSON object a line; - is standard input.")
    private List<String> files = new ArrayList<>();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        refuseSameFiles();
        List<BulkInput> inputs = Inputs.of(console, files);
        LocalDate day = asOf.orElseGet(() -> LocalDate.now(EASTERN_INDONESIA));
        EnrolmentValidator validator = validator(EnrolmentValidator.of(Catalogue.standard(), day));
        BulkRun run = BulkRun.of(validator).language(language).threads(threads());
        verdicts.ifPresent(run::verdictsTo);
        rejected.ifPresent(run::rejectedTo);
        if (duplicates == Duplicates.skip) {
            run.withoutDuplicates();
        }
        if (digest) {
            run.digest();
        }
        checkpoint.ifPresent(run::checkpoint);
        Interruption interruption = Interruption.ofThisThread();
        try {
            BulkReport report = run(run, inputs);
            print(report, validator);
            return report.tally().rejected() == 0 ? ExitCode.DONE : ExitCode.REJECTED;
        } catch (BulkException e) {
            return fail(e);
        } finally {
            interruption.end();
        }
    }

    private BulkReport run(BulkRun run, List<BulkInput> inputs) throws BulkException {
        if (!console.showsProgress()) {
            return run.run(inputs);
        }
        try (var display = ProgressDisplay.on(console.err(), language)) {
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

    private int threads() {
        int count = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (count < 1) {
            throw new UsageException("--threads: expected a number from 1, got " + count);
        }
        return count;
    }

    /** A file that is read and written at once would be lost. */
    private void refuseSameFiles() throws IOException {
        var taken = new HashSet<Path>();
        for (Path output : Stream.of(verdicts, rejected, checkpoint)
                .flatMap(Optional::stream)
                .toList()) {
            // devices may take more than one output
            boolean isFile = !Files.exists(output) || Files.isRegularFile(output);
            if (isFile && !taken.add(real(output))) {
                throw new UsageException("two of --verdicts, --rejected and --checkpoint name the same file");
            }
        }
        for (String file : files) {
            if (!file.equals(Inputs.STANDARD_INPUT) && taken.contains(real(Inputs.path(file)))) {
                throw new UsageException(file + " would be read and written at once");
            }
        }
    }

    private static Path real(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    }

    private void print(BulkReport report, EnrolmentValidator validator) throws IOException {
        Optional<String> hex = digest ? Optional.of(report.digest().toString()) : Optional.empty();
        if (format == Format.json) {
            String edition = validator.catalogue().edition();
            console.print(
                    SummaryWriter.write(report.tally(), edition, Library.version(), validator.asOf(), hex) + "\n");
            return;
        }
        var text = new StringBuilder(new TextReport(report.tally(), validator, language).toString());
        hex.ifPresent(some -> text.append('\n')
                .append(Words.of(language).text("report.digest", Map.of("digest", some)))
                .append('\n'));
        console.print(text.toString());
    }

    private int fail(BulkException e) {
        if (e.getCause() instanceof CheckpointRefusedException refused) {
            throw new UsageException("--checkpoint: " + e.name() + ": " + refused.getMessage());
        }
        IOException reason = e.getCause() instanceof IOException io ? io : e;
        if (!e.isReading() && Failures.isClosedPipe(reason)) {
            return ExitCode.DONE;
        }
        console.error("msme validate: " + e.getMessage() + ": " + Failures.reason(reason) + " (records judged before: "
                + e.report().tally().records() + ", lines read: " + e.report().lines() + ")");
        return ExitCode.FILES;
    }
}
