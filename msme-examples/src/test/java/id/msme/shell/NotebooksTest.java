package id.msme.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Each notebook answers as its file of expected output shows, and README.md names the first of them. */
@Isolated
class NotebooksTest {

    private static final Path NOTEBOOKS = Path.of("src/main/notebooks");
    private static final Path EXPECTED = Path.of("src/test/resources/id/msme/shell");

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> everyNotebookAnswersAsKept() throws IOException {
        try (Stream<Path> files = Files.list(NOTEBOOKS)) {
            List<Path> notebooks = files.sorted().toList();
            assertThat(notebooks).hasSize(5);
            return notebooks.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        String name = file.getFileName().toString().replace(".jsh", ".txt");
                        assertThat(transcript(Files.readString(file)))
                                .isEqualTo(Files.readString(EXPECTED.resolve(name)));
                    }))
                    .toList();
        }
    }

    /** Each line that is typed, and below it what is answered. */
    private String transcript(String notebook) throws IOException {
        var text = new StringBuilder();
        try (LocalShell shell = LocalShell.open()) {
            for (String line :
                    notebook.lines().filter(one -> !one.startsWith("//")).toList()) {
                text.append("jshell> ").append(line).append('\n');
                String here = line.replace("msme-examples/src", "src")
                        .replace("save(\"", "save(\"" + folder.toString().replace('\\', '/') + "/");
                for (SnippetEvent event : shell.run(here)) {
                    text.append(shell.printed());
                    if (event.value() != null && !event.value().isEmpty()) {
                        text.append(event.value()).append('\n');
                    }
                }
            }
        }
        return text.toString();
    }
}
