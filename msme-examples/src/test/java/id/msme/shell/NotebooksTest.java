package id.msme.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

    /** In the folder of this module, and with figures in another. */
    private String transcript(String notebook) {
        String figures = folder.toString().replace('\\', '/') + "/";
        var bytes = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            assertThat(Notebook.run(
                            notebook.replace("msme-examples/src", "src").replace("save(\"", "save(\"" + figures), out))
                    .isTrue();
        } finally {
            System.setOut(standard);
        }
        return bytes.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .replace(figures, "")
                .replace("(\"src/main", "(\"msme-examples/src/main");
    }

    @Test
    void aNotebookEndsAtAMistakeWhichIsOneLine() {
        var bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(Notebook.run("// a comment\nvar day =\n  on(\"tomorrow\")\nday", out))
                .isFalse();
        assertThat(Notebook.run("nobody()", out)).isFalse();
        assertThat(Notebook.run("1 / 0", out)).isFalse();
        assertThat(bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"))
                .startsWith("""
                        jshell> var day =
                           ...>   on("tomorrow")
                        |  expected a day such as "2022-12-31", found "tomorrow"
                        jshell> nobody()
                        |  cannot find symbol
                        """)
                .endsWith("jshell> 1 / 0\n|  java.lang.ArithmeticException: / by zero\n");
    }
}
