package id.msme.cli;

import id.msme.run.BulkInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The files of enrolments that a command reads, standard input among them. */
final class InputFiles {

    static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of enrolments, in UTF-8, one JSON object a line; - is standard input.")
    private List<String> files = new ArrayList<>();

    /** What is read, in the order of the command line. */
    List<BulkInput> on(Console console) {
        if (files.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException("- is standard input, and can be read once only");
        }
        return files.stream()
                .map(file -> file.equals(STANDARD_INPUT) ? BulkInput.of(file, console.in()) : BulkInput.of(path(file)))
                .toList();
    }

    /** Whether standard input is read. */
    boolean haveStandardInput() {
        return files.contains(STANDARD_INPUT);
    }

    private static Path path(String file) {
        try {
            return new PathConverter().convert(file);
        } catch (TypeConversionException e) {
            throw new UsageException(e);
        }
    }
}
