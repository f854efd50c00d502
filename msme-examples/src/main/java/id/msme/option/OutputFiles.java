package id.msme.option;

import id.msme.console.Console;
import id.msme.console.UsageException;
import id.msme.file.DistinctFiles;
import id.msme.file.SameFileException;
import id.msme.run.BulkRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The files that a run over enrolments writes beside its report. */
public final class OutputFiles {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(
            names = "--verdicts",
            paramLabel = "FILE",
            converter = PathConverter.OrStandardOutput.class,
            description = {
                "Write a line of JSON for each record, in the order of the input; - is standard output,",
                "and the report then goes to standard error."
            })
    private Optional<Path> verdicts = Optional.empty();

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            converter = PathConverter.OrStandardOutput.class,
            description = {
                "Write the rejected records: of JSON byte for byte, of tables as a CSV with findings and",
                "messages; - is standard output, if it does not take the verdicts, and the report then goes",
                "to standard error."
            })
    private Optional<Path> rejected = Optional.empty();

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = {
                "Note down in a file how far the run has come; where the file is there, go on from it.",
                "A file beside it, with .keys after its name, holds keys of MSMEs. Both go when the run is done."
            })
    private Optional<Path> checkpoint = Optional.empty();

    /** The run that writes them. */
    public BulkRun of(BulkRun run, Console console) {
        BulkRun all = run;
        if (verdicts.isPresent()) {
            all = isPrinted(verdicts) ? all.verdictsTo(console.out()) : all.verdictsTo(verdicts.get());
        }
        if (rejected.isPresent()) {
            all = isPrinted(rejected) ? all.rejectedTo(console.out()) : all.rejectedTo(rejected.get());
        }
        return checkpoint.isPresent() ? all.checkpoint(checkpoint.get()) : all;
    }

    /** Whether standard output takes one of the outputs, and so nothing else. */
    public boolean takeStandardOutput() {
        return isPrinted(verdicts) || isPrinted(rejected);
    }

    /** Refuses to mix both outputs on standard output. */
    public void refuseBothPrinted() {
        if (isPrinted(verdicts) && isPrinted(rejected)) {
            throw new UsageException("--verdicts - and --rejected -: standard output takes one of them");
        }
    }

    private static boolean isPrinted(Optional<Path> output) {
        return output.filter(STANDARD_OUTPUT::equals).isPresent();
    }

    /** Adds all that is written, and the file into which standard output is redirected. */
    public void addTo(DistinctFiles distinct, Console console) {
        Stream.of(verdicts, rejected)
                .filter(output -> !isPrinted(output))
                .flatMap(Optional::stream)
                .forEach(distinct::write);
        checkpoint.ifPresent(distinct::write);
        console.out().file().ifPresent(distinct::write);
    }

    /** A file that is read and written at once would be lost. */
    public static void check(DistinctFiles files) throws IOException {
        try {
            files.check();
        } catch (SameFileException e) {
            throw new UsageException(e);
        }
    }
}
