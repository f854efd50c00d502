package id.msme.shell;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Opens JShell with the library on its class path and its imports done. */
public final class Shell {

    private static final String STARTUP = "msme.jsh";

    private Shell() {}

    /**
     * Opens JShell and ends the JVM with its exit code.
     *
     * @param args more arguments of JShell, for example a script
     * @throws Exception if JShell cannot be started
     */
    public static void main(String[] args) throws Exception {
        requireNonNull(args, "args");
        // apart from the rest: the exit would skip the deletion
        System.exit(open(args));
    }

    /**
     * Opens JShell.
     *
     * @param args more arguments of JShell, for example a script
     * @return its exit code
     * @throws Exception if JShell cannot be started
     */
    public static int open(String... args) throws Exception {
        requireNonNull(args, "args");
        Path startup = copy(STARTUP);
        try {
            return JavaShellToolBuilder.builder().start(arguments(startup, List.of(args)));
        } finally {
            Files.deleteIfExists(startup);
        }
    }

    private static Path copy(String script) throws IOException {
        Path copy = Files.createTempFile("msme", ".jsh");
        try (InputStream from = open(script)) {
            Files.copy(from, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        }
    }

    /** {@return the script that is run when the prompt opens} */
    public static InputStream startup() {
        return open(STARTUP);
    }

    private static InputStream open(String script) {
        return Objects.requireNonNull(Shell.class.getResourceAsStream(script), script);
    }

    private static String[] arguments(Path startup, List<String> more) throws IOException {
        var all = new ArrayList<>(List.of(
                "--class-path",
                System.getProperty("java.class.path"),
                "--startup",
                "DEFAULT",
                "--startup",
                startup.toString()));
        // what is typed runs in a process of its own, which sees no terminal and takes the machine's character set
        all.add("-R-Dfile.encoding=UTF-8");
        width().ifPresent(columns -> all.add("-R-D" + Screen.WIDTH + "=" + columns));
        all.addAll(more);
        return all.toArray(String[]::new);
    }

    @SuppressWarnings("SystemConsoleNull") // from JDK 22 on it is the terminal that knows
    private static OptionalInt width() throws IOException {
        if (System.console() == null) {
            return OptionalInt.empty();
        }
        try (Terminal terminal = TerminalBuilder.builder().dumb(true).build()) {
            int width = terminal.getWidth();
            return width > 0 ? OptionalInt.of(width) : OptionalInt.empty();
        }
    }
}
