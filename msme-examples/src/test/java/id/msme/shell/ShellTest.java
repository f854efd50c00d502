package id.msme.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** JShell as a person sees it. */
@Isolated
class ShellTest {

    private static String answer(String typed, Map<String, String> settings) throws Exception {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream((typed + "\n/exit\n").getBytes(StandardCharsets.UTF_8));
        PrintStream standard = System.out;
        try (var printer = new MistakePrinter(out)) {
            System.setOut(printer);
            PromptMode.store(key -> settings.getOrDefault(key, ""), settings::put);
            Shell.open(JavaShellToolBuilder.builder().in(in, null).out(printer).persistence(settings));
        } finally {
            System.setOut(standard);
        }
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void aMistakeIsOneLineAndOtherExceptionsNameTheirPlace() throws Exception {
        String answer = answer("""
                progress("dm-2024", "KEMENKOP", "31/12/2022")
                help("forcast")
                population(5).withSize(0)
                on("2022-02-30")
                LocalDate.parse("tomorrow")
                System.out.println(List.of(1).iterator().next() / 0)
                """, new HashMap<>());
        assertThat(answer.lines().filter(line -> line.startsWith("|")))
                .contains(
                        "|  expected a day such as \"2022-12-31\", found \"31/12/2022\"",
                        "|  a population has 1 to 64,194,056 synthetic MSMEs, not 0",
                        "|  expected a day such as \"2022-12-31\", found \"2022-02-30\"",
                        "|  Text 'tomorrow' could not be parsed at index 0",
                        "|  Exception java.lang.ArithmeticException: / by zero")
                .anyMatch(
                        line -> line.startsWith("|  no question \"forcast\"; did you mean \"forecast\"? Valid: help,"))
                .containsOnlyOnce("|        at (#6:1)")
                .noneMatch(line -> line.contains("PromptException"));
    }

    @Test
    void aLongAnswerIsWhole() throws Exception {
        String answer = answer("counts()\nvar same = counts()", new HashMap<>());
        String table = Prompt.counts().toString();
        assertThat(table).hasSizeGreaterThan(1_000);
        assertThat(answer).contains(" ==> " + table + "\n").contains("same ==> " + table + "\n");
    }

    @Test
    void whoChoosesAnotherModeKeepsIt() throws Exception {
        var settings = new HashMap<>(Map.of("FEEDBACK", "concise"));
        assertThat(answer("/set feedback", settings)).contains("|  /set feedback -retain concise\n");
        assertThat(answer("/set feedback msme -retain", settings)).contains("|  Feedback mode: msme");
        assertThat(settings).containsEntry("FEEDBACK", "msme");
    }
}
