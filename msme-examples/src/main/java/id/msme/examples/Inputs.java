package id.msme.examples;

import id.msme.json.bulk.BulkInput;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The files named on a command line, standard input among them. */
final class Inputs {

    static final String STANDARD_INPUT = "-";

    private Inputs() {}

    static List<BulkInput> of(Console console, List<String> files) {
        if (files.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException("- is standard input, and can be read once only");
        }
        return files.stream().map(file -> of(console, file)).toList();
    }

    private static BulkInput of(Console console, String file) {
        return file.equals(STANDARD_INPUT) ? BulkInput.of(file, console.in()) : BulkInput.of(path(file));
    }

    static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new UsageException("this machine has no file names like \"" + file + "\"; is its locale UTF-8?");
        }
    }
}
