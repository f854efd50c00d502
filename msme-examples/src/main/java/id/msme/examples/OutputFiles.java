package id.msme.examples;

import id.msme.json.bulk.BulkInput;
import id.msme.json.bulk.BulkRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** A file that is read and written at once would be lost. */
    void refuseSame(List<BulkInput> inputs) throws IOException {
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
        for (BulkInput input : inputs) {
            if (input.path().isPresent() && taken.contains(real(input.path().get()))) {
                throw new UsageException(input.name() + " would be read and written at once");
            }
        }
    }

    private static Path real(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    }
}
