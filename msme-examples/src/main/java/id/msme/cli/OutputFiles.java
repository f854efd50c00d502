package id.msme.cli;

import id.msme.run.BulkRun;
import id.msme.run.DistinctFiles;
import id.msme.run.SameFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The files that a run over enrolments writes beside its report. */
final class OutputFiles {

    @Option(
            names = "--verdicts",
            paramLabel = "FILE",
            description = "Write a line of JSON for each record, in the order of the input.")
    private Optional<Path> verdicts = Optional.empty();

    @Option(names = "--rejected", paramLabel = "FILE", description = "Write the rejected lines, byte for byte.")
    private Optional<Path> rejected = Optional.empty();

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = {
                "Note down in a file how far the run has come; where the file is there, go on from it.",
                "A file beside it, with .keys after its name, holds keys of MSMEs. Both go when the run is done."
            })
    private Optional<Path> checkpoint = Optional.empty();

    /** Lets a run write them. */
    void giveTo(BulkRun run) {
        verdicts.ifPresent(run::verdictsTo);
        rejected.ifPresent(run::rejectedTo);
        checkpoint.ifPresent(run::checkpoint);
    }

    /** Refuses to write a file that standard input comes from; the run itself looks after files that it is told of. */
    void refuseStandardInput(Path file) throws IOException {
        var files = new DistinctFiles();
        files.read(InputFiles.STANDARD_INPUT, file);
        verdicts.ifPresent(files::write);
        rejected.ifPresent(files::write);
        check(files);
    }

    /** A file that is read and written at once would be lost. */
    static void check(DistinctFiles files) throws IOException {
        try {
            files.check();
        } catch (SameFileException e) {
            throw new UsageException(e);
        }
    }
}
