package id.msme.cli;

import id.msme.console.Console;
import id.msme.console.ExitCode;
import id.msme.console.UnreadableFileException;
import id.msme.console.UsageException;
import id.msme.language.Language;
import id.msme.option.LanguageConverter;
import id.msme.option.PathConverter;
import id.msme.option.WholeNumberConverter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The command line. */
@Command(
        name = "msme",
        synopsisSubcommandLabel = "COMMAND",
        description = "Judges enrolments of Indonesian micro, small and medium enterprises in programs that "
                + "bring them online.",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        subcommands = {
            ValidateCommand.class,
            AssessCommand.class,
            ExplainCommand.class,
            CohortCommand.class,
            ProgressCommand.class,
            BackTestCommand.class,
            ProgramsCommand.class,
            LintCommand.class,
            CompareCommand.class,
            PopulationCommand.class,
            UpliftCommand.class,
            TemplateCommand.class,
            GenerateCommand.class,
            ShellCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, and nothing was rejected",
            "1:something was rejected",
            "2:wrong usage",
            "3:a file could not be read or written"
        },
        footerHeading = "%n",
        footer = "msme COMMAND --help describes a command.")
public final class Msme {

    @SuppressWarnings("UnusedVariable") // here for the help; AskedLanguage looks for it in all arguments
    @Option(
            names = "--lang",
            paramLabel = "id|en",
            converter = LanguageConverter.class,
            description = "The language of help, errors and results; it may stand before the command or after it.")
    private Language language = Language.EN;

    private Msme() {}

    /**
     * Runs a command and ends the JVM with its exit code.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        System.exit(run(Console.standard(), args));
    }

    static int run(Console standard, String... args) {
        Language language = AskedLanguage.of(args);
        Console console = standard.in(language);
        CommandLine line = commandLine(console);
        AskedLanguage.apply(language, line);
        line.registerConverter(Path.class, new PathConverter());
        WholeNumberConverter.register(line);
        line.setCaseInsensitiveEnumValuesAllowed(false);
        line.setParameterExceptionHandler((e, arguments) -> refuse(console, e));
        line.setExecutionExceptionHandler((e, command, parsed) -> end(console, command, e));
        // a file that is called @x is a file; and what stands in one is not printed as an argument
        line.setExpandAtFiles(false);
        var help = new StringWriter();
        line.setOut(new PrintWriter(help));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        if (args.length == 0) {
            return refuse(console, new ParameterException(line, Complaint.noCommand(line)));
        }
        try {
            int exit = line.execute(AskedLanguage.ofCommand(line, args));
            if (!help.toString().isEmpty()) {
                console.print(help.toString());
            }
            return exit;
        } catch (IOException | Error e) {
            // no stack trace, not even for an input that is too much for this machine
            return console.fail(e);
        }
    }

    static CommandLine commandLine(Console console) {
        return new CommandLine(new Msme(), new Commands(console));
    }

    private static int end(Console console, CommandLine command, Exception e) {
        if (e instanceof UsageException) {
            return refuse(console, new ParameterException(command, e.getMessage()));
        }
        if (e instanceof UnreadableFileException) {
            console.error(command.getCommandSpec().qualifiedName() + ": " + e.getMessage());
            return ExitCode.FILES;
        }
        return console.fail(e);
    }

    private static int refuse(Console console, ParameterException e) {
        console.error(Complaint.line(e));
        return ExitCode.USAGE;
    }
}
