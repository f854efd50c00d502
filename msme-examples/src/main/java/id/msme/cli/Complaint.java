package id.msme.cli;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments of a command, in one line. */
final class Complaint {

    private Complaint() {}

    static String line(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String what = e instanceof UnmatchedArgumentException unmatched ? unmatched(unmatched) : message(e);
        return command + ": " + what + "; see " + command + " --help";
    }

    /** A line feed in it is one in the name of a file, which is replaced when the line is printed. */
    private static String message(ParameterException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), "wrong arguments");
        // what was taken for an option may be the file that is missing
        return message
                + e.getCommandLine().getUnmatchedArguments().stream()
                        .map(Complaint::file)
                        .collect(Collectors.joining());
    }

    static String noCommand(CommandLine line) {
        return "expected a command: " + commands(line);
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String given = e.getUnmatched().get(0);
        if (e.isUnknownOption()) {
            return "there is no option " + given + near(e.getSuggestions()) + file(given);
        }
        boolean isCommand = !e.getCommandLine().getSubcommands().isEmpty();
        return isCommand
                ? "there is no command " + given + "; expected " + commands(e.getCommandLine())
                : "there is an argument too many: " + given;
    }

    /** A file whose name starts with a hyphen looks like an option. */
    private static String file(String given) {
        boolean isFile =
                Pattern.compile("-[^-=]*\\.[A-Za-z0-9.]+").matcher(given).matches();
        return isFile ? "; a file of that name is ./" + given : "";
    }

    private static String near(List<String> suggestions) {
        return suggestions.isEmpty() ? "" : ", but " + String.join(", ", suggestions);
    }

    private static String commands(CommandLine line) {
        return String.join(", ", line.getSubcommands().keySet());
    }
}
