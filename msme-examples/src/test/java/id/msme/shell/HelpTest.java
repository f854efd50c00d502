package id.msme.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What the help names can be asked, and what can be asked is named by the help. */
@Isolated
class HelpTest {

    @Test
    void everyQuestionHasATopic() {
        Set<String> questions = questions()
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.equals("welcome"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Help.topics().stream().map(Help.Topic::name)).containsExactlyInAnyOrderElementsOf(questions);
    }

    @Test
    void everyWayToAskHasAUsage() {
        for (Help.Topic topic : Help.topics()) {
            Set<Integer> counts = questions()
                    .filter(method -> method.getName().equals(topic.name()))
                    .flatMap(HelpTest::counts)
                    .collect(Collectors.toSet());
            assertThat(topic.usages().stream()
                            .map(usage -> usage.endsWith("()") ? 0 : usage.split(",").length)
                            .collect(Collectors.toSet()))
                    .as(topic.name())
                    .containsExactlyInAnyOrderElementsOf(counts);
        }
    }

    private static Stream<Method> questions() {
        return Stream.of(Prompt.class, Charts.class, WhatIf.class).flatMap(type -> Arrays.stream(type.getMethods()));
    }

    private static Stream<Integer> counts(Method method) {
        int count = method.getParameterCount();
        return method.isVarArgs() ? Stream.of(count - 1, count) : Stream.of(count);
    }

    @Test
    void everyExampleRuns() throws IOException {
        try (LocalShell shell = LocalShell.open()) {
            for (Help.Topic topic : Help.topics()) {
                for (String example : topic.examples()) {
                    shell.run(runnable(example));
                }
            }
        }
    }

    @TempDir
    private Path folder;

    /** Files of an example are those of the reader; the sample lies beside this module. */
    private String runnable(String example) {
        return example.replace("msme-examples/src", "src")
                .replace("save(\"", "save(\"" + folder.toString().replace('\\', '/') + "/");
    }

    @Test
    void helpIsPrinted() throws IOException {
        try (LocalShell shell = LocalShell.open()) {
            shell.run("help()");
            assertThat(shell.printed().lines())
                    .contains(
                            "  forecast       When a target is reached, and how many it will be on its deadline, by three"
                                    + " models.");
            shell.run("examples(\"reach\")");
            assertThat(shell.printed()).startsWith("reach(\"shopee=6 juta, tokopedia=7 juta, grab=2,5 juta\")\n");
            shell.run("help(\"forecast\")");
            assertThat(shell.printed()).contains("\n  forecast(target, publisher, day)\n");
            shell.run("examples()");
            assertThat(shell.printed().lines()).hasSize(Help.topics().size());
        }
    }

    @Test
    void anAnswerIsExplainedInBothLanguages() throws IOException {
        try (LocalShell shell = LocalShell.open()) {
            shell.run("why(scale(\"450 juta\", \"2019-06-01\"))");
            assertThat(shell.printed()).contains("UU 20/2008, art. 6 [LAW]");
            shell.run("why(reach(\"shopee=6 juta, tokopedia=7 juta\"), Language.ID)");
            assertThat(shell.printed()).contains("Paling sedikit sebesar angka terbesar");
            shell.run("why(judge(EnrolmentForm.builder().id(\"A-1\").build(), \"2019-06-01\"))");
            assertThat(shell.printed().lines()).hasSizeGreaterThan(2);
        }
    }
}
