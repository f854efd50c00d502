package id.msme.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What README.md shows is what happens. Its Java is run by JShell after the start-up script of the shell. */
class ReadmeTest {

    private final PrintStream standardOutput = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private JShell shell;

    @BeforeEach
    void openShell() throws IOException {
        // the local engine runs snippets in this JVM, so what they print comes here
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        shell = JShell.builder().executionEngine("local").build();
        shell.addToClasspath(System.getProperty("java.class.path"));
        String modules = System.getProperty("jdk.module.path", "");
        if (!modules.isEmpty()) {
            shell.addToClasspath(modules);
        }
        try (InputStream startup = Shell.startup()) {
            run("import java.util.*; import java.nio.file.*;");
            run(new String(startup.readAllBytes(), StandardCharsets.UTF_8));
        }
        printed.reset();
    }

    @AfterEach
    void closeShell() {
        shell.close();
        System.setOut(standardOutput);
    }

    private List<SnippetEvent> run(String source) {
        var analysis = shell.sourceCodeAnalysis();
        var events = new ArrayList<SnippetEvent>();
        for (String rest = source; !rest.isBlank(); ) {
            SourceCodeAnalysis.CompletionInfo next = analysis.analyzeCompletion(rest);
            assertThat(next.completeness().isComplete()).as(rest).isTrue();
            for (SnippetEvent event : shell.eval(next.source())) {
                assertThat(event.status())
                        .as(next.source()
                                + shell.diagnostics(event.snippet())
                                        .map(d -> d.getMessage(null))
                                        .toList())
                        .isNotEqualTo(Snippet.Status.REJECTED);
                assertThat(event.exception()).as(next.source()).isNull();
                events.add(event);
            }
            rest = next.remaining();
        }
        return events;
    }

    private static String block(String name) throws IOException {
        var matcher = Pattern.compile("<!-- " + name + " -->\\n```[a-z]*\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme());
        assertThat(matcher.find()).as(name).isTrue();
        return matcher.group(1);
    }

    private static String readme() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.exists(here.resolve("README.md")) && Files.exists(here.resolve("msme-core"))
                ? here
                : here.getParent();
        return Files.readString(root.resolve("README.md"));
    }

    @Test
    void javaPrintsWhatIsShown() throws IOException {
        run(block("java"));
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(block("output"));
    }

    @Test
    void promisesAndReachPrintWhatIsShown() throws IOException {
        run(block("more"));
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(block("more-output"));
    }

    @Test
    void jsonReadsARequestAndFiles() throws IOException {
        run(
                "var validator = EnrolmentValidator.of(catalogue, on(\"2026-11-01\")); byte[] requestBody = \"{}\".getBytes();");
        List<SnippetEvent> events = run(block("json").lines().limit(1).toList().get(0));
        assertThat(events.get(0).value()).startsWith("rejected");
        // the rest would write files, so it is only compiled
        String files = block("json").lines().skip(1).reduce("", (a, b) -> a + b);
        run("BulkReport run() throws Exception { " + files + " return report; }");
    }

    @Test
    void shellAnswersAsShown() throws IOException {
        var matcher = Pattern.compile("jshell> (.*)\\n\\$1 ==> (.*)\\n").matcher(readme());
        assertThat(matcher.find()).isTrue();
        assertThat(run(matcher.group(1)).get(0).value()).isEqualTo(matcher.group(2));
    }

    @Test
    void firstTwoCommandsAreMaven() throws IOException {
        var commands = readme().lines().filter(line -> line.startsWith("mvn ")).toList();
        assertThat(commands).startsWith("mvn -q -DskipTests -Pdemo package", "mvn -B -ntp verify");
    }
}
