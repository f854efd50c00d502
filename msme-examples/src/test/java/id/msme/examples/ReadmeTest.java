package id.msme.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.shell.LocalShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What README.md shows is what happens. Its Java is run by JShell after the start-up script of the shell. */
@Isolated
class ReadmeTest {

    private LocalShell shell;

    @BeforeEach
    void openShell() throws IOException {
        shell = LocalShell.open();
    }

    @AfterEach
    void closeShell() {
        shell.close();
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
        shell.run(block("java"));
        assertThat(shell.printed()).isEqualTo(block("output"));
    }

    @Test
    void promisesAndReachPrintWhatIsShown() throws IOException {
        shell.run(block("more"));
        assertThat(shell.printed()).isEqualTo(block("more-output"));
    }

    @Test
    void jsonReadsARequestAndFiles() throws IOException {
        shell.run(
                "var validator = EnrolmentValidator.of(catalogue, on(\"2026-11-01\")); byte[] requestBody = \"{}\".getBytes();");
        List<SnippetEvent> events =
                shell.run(block("json").lines().limit(1).toList().get(0));
        assertThat(events.get(0).value()).startsWith("rejected");
        // the rest would write files, so it is only compiled
        String files = block("json").lines().skip(1).reduce("", (a, b) -> a + b);
        shell.run("BulkReport run() throws Exception { " + files + " return report; }");
    }

    @Test
    void shellAnswersAsShown() throws IOException {
        var matcher = Pattern.compile("jshell> (.*)\\n\\$1 ==> (.*)\\n").matcher(readme());
        assertThat(matcher.find()).isTrue();
        assertThat(shell.run(matcher.group(1)).get(0).value()).isEqualTo(matcher.group(2));
    }

    @Test
    void tenQuestionsAreAnsweredAsShown(@TempDir Path folder) throws IOException {
        List<String> lines = block("questions").lines().toList();
        int questions = 0;
        List<String> answer = List.of();
        for (String line : lines) {
            if (line.startsWith("// → ")) {
                assertThat(answer).contains(line.substring("// → ".length()));
            } else if (!line.startsWith("// ")) {
                questions++;
                answer = answer(line.replace("msme-examples/src", "src")
                        .replace(
                                "fig1.svg",
                                folder.resolve("fig1.svg").toString().replace('\\', '/')));
            }
        }
        assertThat(questions).isEqualTo(10);
        assertThat(lines.stream().filter(line -> line.startsWith("// → "))).hasSizeGreaterThan(questions);
        assertThat(folder.resolve("fig1.svg")).isNotEmptyFile();
    }

    /** What is printed and what is returned. */
    private List<String> answer(String question) {
        String value = Objects.requireNonNullElse(shell.run(question).get(0).value(), "");
        return (shell.printed() + value).lines().toList();
    }

    @Test
    void firstTwoCommandsAreMaven() throws IOException {
        var commands = readme().lines().filter(line -> line.startsWith("mvn ")).toList();
        assertThat(commands).startsWith("mvn -q -DskipTests -Pdemo package", "mvn -B -ntp verify");
    }
}
