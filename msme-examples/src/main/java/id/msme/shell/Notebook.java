package id.msme.shell;

import static java.util.Objects.requireNonNull;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * Runs a script of questions and prints each with its answer, as if it were typed at the prompt. JShell itself shows no
 * answers of a script.
 */
public final class Notebook implements AutoCloseable {

    private static final String COMMENT = "//";
    private static final String DEFAULT_IMPORTS = "import java.io.*; import java.math.*; import java.nio.file.*;"
            + " import java.util.*; import java.util.function.*; import java.util.stream.*;";

    private final JShell shell;
    private final PrintStream out;

    private Notebook(JShell shell, PrintStream out) {
        this.shell = shell;
        this.out = out;
    }

    /**
     * Runs a script on the streams of the process.
     *
     * @param file the script
     * @return whether all of it was answered; nothing more is asked after a question that is refused
     * @throws IOException if the script cannot be read
     */
    public static boolean run(Path file) throws IOException {
        requireNonNull(file, "file");
        String script = Files.readString(file);
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(out);
        return run(script, out);
    }

    /** Runs a script; what its questions print themselves is on standard output, which has to be the same stream. */
    static boolean run(String script, PrintStream out) {
        try (var notebook = new Notebook(open(), out)) {
            var question = new StringBuilder();
            for (String line : script.lines().toList()) {
                if (question.length() == 0 && (line.isBlank() || line.startsWith(COMMENT))) {
                    continue;
                }
                out.println((question.length() == 0 ? "jshell> " : "   ...> ") + line);
                question.append(line).append('\n');
                if (notebook.isComplete(question.toString())) {
                    if (!notebook.ask(question.toString())) {
                        return false;
                    }
                    question.setLength(0);
                }
            }
            return question.length() == 0 || notebook.ask(question.toString());
        }
    }

    /** JShell in this process, after the start-up script of the prompt, whose greeting is not shown. */
    static JShell open() {
        JShell shell = JShell.builder().executionEngine("local").build();
        shell.addToClasspath(Shell.classPath());
        PrintStream standard = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            String rest = DEFAULT_IMPORTS + "\n" + Shell.startup();
            while (!rest.isBlank()) {
                CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
                shell.eval(next.source());
                rest = next.remaining();
            }
        } finally {
            System.setOut(standard);
        }
        return shell;
    }

    private boolean isComplete(String question) {
        return shell.sourceCodeAnalysis()
                .analyzeCompletion(question)
                .completeness()
                .isComplete();
    }

    private boolean ask(String question) {
        for (String rest = question; !rest.isBlank(); ) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            for (SnippetEvent event : shell.eval(next.source() == null ? rest : next.source())) {
                if (!print(event)) {
                    return false;
                }
            }
            rest = next.remaining();
        }
        return true;
    }

    private boolean print(SnippetEvent event) {
        if (event.status() == Snippet.Status.REJECTED) {
            shell.diagnostics(event.snippet())
                    .flatMap(one -> one.getMessage(Locale.ROOT).lines())
                    .forEach(line -> out.println("|  " + line));
            return false;
        }
        if (event.exception() instanceof EvalException e) {
            out.println("|  "
                    + (MistakePrinter.isMistake(e.getExceptionClassName()) ? "" : e.getExceptionClassName() + ": ")
                    + e.getMessage());
            return false;
        }
        if (event.value() != null && !event.value().isEmpty()) {
            out.println(event.value());
        }
        return true;
    }

    @Override
    public void close() {
        shell.close();
    }
}
