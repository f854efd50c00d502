package id.msme.examples;

import id.msme.json.Numbers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line example. */
@Command(
        name = "msme",
        description = "Validates enrolments.",
        mixinStandardHelpOptions = true,
        subcommands = Msme.Validate.class)
@SuppressWarnings("exports")
public final class Msme implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    Msme() {}

    /**
     * Runs a command and ends the JVM with its exit code.
     *
     * @param args as typed
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Msme()).execute(args));
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(System.out);
        }
    }

    @Command(name = "validate", description = "Placeholder: counts the lines.")
    static final class Validate implements Callable<Integer> {
        @Option(names = "--as-of")
        @Nullable
        LocalDate asOf;

        @Parameters(paramLabel = "FILE")
        List<Path> files = new ArrayList<>();

        @Override
        public Integer call() throws Exception {
            for (Path file : files) {
                System.out.println(file + ": " + Files.readAllLines(file).size() + " lines as of " + asOf + ", "
                        + Numbers.distinct("[1,2,2]").workers());
            }
            return 1;
        }
    }
}
