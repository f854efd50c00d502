package id.msme.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/** JShell after the start-up script, in this JVM: what snippets print comes here. */
public final class LocalShell implements AutoCloseable {

    private final PrintStream standardOutput = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final JShell shell;

    private LocalShell(JShell shell) {
        this.shell = shell;
    }

    /** Opens JShell; the test that does so has to run alone. */
    public static LocalShell open() {
        var local = new LocalShell(Notebook.open());
        System.setOut(new PrintStream(local.printed, true, StandardCharsets.UTF_8));
        return local;
    }

    /** Runs snippets, all of which have to compile and not to throw. */
    @SuppressWarnings("exports") // of the tests only
    public List<SnippetEvent> run(String source) {
        List<SnippetEvent> events = tryOut(source);
        events.forEach(event ->
                assertThat(event.exception()).as(event.snippet().source()).isNull());
        return events;
    }

    /** Runs snippets, all of which have to compile. */
    List<SnippetEvent> tryOut(String source) {
        var events = new ArrayList<SnippetEvent>();
        for (String rest = source; !rest.isBlank(); ) {
            SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            assertThat(next.completeness().isComplete()).as(rest).isTrue();
            for (SnippetEvent event : shell.eval(next.source())) {
                assertThat(event.status())
                        .as(next.source()
                                + shell.diagnostics(event.snippet())
                                        .map(d -> d.getMessage(null))
                                        .toList())
                        .isNotEqualTo(Snippet.Status.REJECTED);
                events.add(event);
            }
            rest = next.remaining();
        }
        return events;
    }

    /** What completion offers after a text. */
    List<String> completions(String code) {
        return shell.sourceCodeAnalysis().completionSuggestions(code, code.length(), new int[1]).stream()
                .map(SourceCodeAnalysis.Suggestion::continuation)
                .distinct()
                .toList();
    }

    /** What was printed since the last call. */
    public String printed() {
        String text = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        printed.reset();
        return text;
    }

    @Override
    public void close() {
        shell.close();
        System.setOut(standardOutput);
    }
}
