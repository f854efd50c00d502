package id.msme.cli;

import id.msme.shell.Shell;
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
            "help() at its prompt lists what can be asked. Exit: that of JShell."
        })
final class ShellCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE.jsh",
            description = "Scripts to run before the first prompt; one that ends in /exit leaves no prompt.")
    private List<String> scripts = List.of();

    /** JShell takes the streams of the process. */
    @Override
    public Integer call() throws Exception {
        return Shell.open(scripts.toArray(String[]::new));
    }
}
