package id.msme.shell;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.prefs.Preferences;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Opens JShell with the library on its class path and its imports done. */
public final class Shell {

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
     * Opens JShell on the streams of the process.
     *
     * @param args more arguments of JShell, for example a script
     * @return its exit code
     * @throws Exception if JShell cannot be started
     */
    public static int open(String... args) throws Exception {
        requireNonNull(args, "args");
        var out = new MistakePrinter(new FileOutputStream(FileDescriptor.out));
        // what is typed runs in this process and prints beside JShell
        System.setOut(out);
        // where JShell reports what goes wrong in a script that runs before the first prompt
        var err = new MistakePrinter(new FileOutputStream(FileDescriptor.err));
        width().ifPresent(columns -> System.setProperty(Screen.WIDTH, Integer.toString(columns)));
        Preferences settings = Preferences.userRoot().node("id/msme/shell");
        PromptMode.store(key -> settings.get(key, ""), settings::put);
        return open(JavaShellToolBuilder.builder().out(out).err(err).persistence(settings), args);
    }

    static int open(JavaShellToolBuilder shell, String... args) throws Exception {
        Path startup = Files.writeString(Files.createTempFile("msme", ".jsh"), startup());
        try {
            return shell.start(arguments(startup, List.of(args)));
        } finally {
            Files.deleteIfExists(startup);
        }
    }

    /** {@return the script that is run when the prompt opens} */
    static String startup() {
        return text("msme.jsh");
    }

    static String text(String resource) {
        try (InputStream from = Objects.requireNonNull(Shell.class.getResourceAsStream(resource), resource)) {
            return new String(from.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] arguments(Path startup, List<String> more) {
        var all = new ArrayList<>(List.of(
                // in this process: another would load everything again, and without the archive of classes
                "--execution",
                "local",
                "--class-path",
                classPath(),
                "--startup",
                "DEFAULT",
                "--startup",
                startup.toString()));
        all.addAll(more);
        return all.toArray(String[]::new);
    }

    /** What this process runs on, for the compiler. */
    static String classPath() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(key -> System.getProperty(key, ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
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
