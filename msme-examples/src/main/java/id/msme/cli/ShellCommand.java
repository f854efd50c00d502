package id.msme.cli;

import id.msme.checkpoint.Reasons;
import id.msme.console.Console;
import id.msme.console.ExitCode;
import id.msme.shell.Notebook;
import id.msme.shell.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens JShell. */
@Command(
        name = "shell",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Opens JShell with the library on its class path and questions of one line each.",
            "",
            "help() at its prompt lists what can be asked. Exit: that of JShell; of a script 0, 1 if a question was "
                    + "refused, 3 if it could not be read."
        })
final class ShellCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE.jsh",
            description = "Print the questions of scripts with their answers, and open no prompt.")
    private List<Path> scripts = List.of();

    private final Console console;

    ShellCommand(Console console) {
        this.console = console;
    }

    /** JShell takes the streams of the process. */
    @Override
    public Integer call() throws Exception {
        if (scripts.isEmpty()) {
            return Shell.open();
        }
        for (Path script : scripts) {
            try {
                if (!Notebook.run(script)) {
                    return ExitCode.REJECTED;
                }
            } catch (IOException e) {
                console.error("msme shell: " + script + ": " + Reasons.of(e));
                return ExitCode.FILES;
            }
        }
        return ExitCode.DONE;
    }
}
