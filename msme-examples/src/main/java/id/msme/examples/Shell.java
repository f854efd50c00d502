package id.msme.examples;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import jdk.jshell.tool.JavaShellToolBuilder;

/** Opens JShell with the library on its class path and its imports done. */
public final class Shell {

    static final String STARTUP = "msme.jsh";

    private Shell() {}

    /**
     * Opens JShell and ends the JVM with its exit code.
     *
     * @param args more arguments of JShell, for example a script
     * @throws Exception if JShell cannot be started
     */
    public static void main(String[] args) throws Exception {
        // apart from the rest: the exit would skip the deletion
        System.exit(open(args));
    }

    private static int open(String... args) throws Exception {
        Path startup = Files.createTempFile("msme", ".jsh");
        try (InputStream script = startup()) {
            Files.copy(script, startup, StandardCopyOption.REPLACE_EXISTING);
            return JavaShellToolBuilder.builder().start(arguments(startup, args));
        } finally {
            Files.deleteIfExists(startup);
        }
    }

    static InputStream startup() {
        return Objects.requireNonNull(Shell.class.getResourceAsStream(STARTUP), STARTUP);
    }

    private static String[] arguments(Path startup, String[] more) {
        var own = new String[] {
            "--class-path",
            System.getProperty("java.class.path"),
            "--startup",
            "DEFAULT",
            "--startup",
            startup.toString()
        };
        var all = new String[own.length + more.length];
        System.arraycopy(own, 0, all, 0, own.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return all;
    }
}
