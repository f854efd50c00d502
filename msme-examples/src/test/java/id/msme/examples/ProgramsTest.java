package id.msme.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;

/** Each example program prints what its file of expected output shows, and README.md lists it. */
@Isolated
class ProgramsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @TestFactory
    List<DynamicTest> everyProgramPrintsWhatIsExpected() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        try (Stream<Path> sources = Files.list(ROOT.resolve("msme-examples/src/main/java/id/msme/examples"))) {
            List<String> programs = sources.map(source -> source.getFileName().toString())
                    .map(file -> file.replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .sorted()
                    .toList();
            assertThat(programs).hasSizeGreaterThanOrEqualTo(12);
            return programs.stream()
                    .map(name -> DynamicTest.dynamicTest(name, () -> {
                        assertThat(output(name)).isEqualTo(expected(name));
                        assertThat(readme).contains("[" + name + "](");
                    }))
                    .toList();
        }
    }

    private static String expected(String name) throws IOException {
        Path file = ROOT.resolve("msme-examples/src/test/resources/id/msme/examples/" + name + ".txt");
        return Files.readString(file);
    }

    private static String output(String name) throws ReflectiveOperationException {
        Method main = Class.forName("id.msme.examples." + name).getMethod("main", String[].class);
        var printed = new ByteArrayOutputStream();
        PrintStream standardOutput = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(standardOutput);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
