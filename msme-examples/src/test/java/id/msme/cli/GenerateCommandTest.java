package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.console.Console;
import id.msme.console.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(OutputStream standardOutput, String... args) {
        var errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Msme.run(new Console(new ByteArrayInputStream(new byte[0]), standardOutput, errors), args);
    }

    private int run(String... args) {
        return run(out, args);
    }

    private String error() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void recordsGoToStandardOutput() {
        assertThat(run("generate", "--count", "20", "--program", "kki")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(20)
                .allMatch(line -> line.contains("\"program\":\"kki\""));
        assertThat(error()).isEmpty();
    }

    @Test
    void manifestHasTheCodesOfEachLine() throws IOException {
        Path manifest = folder.resolve("codes.jsonl");
        assertThat(run("generate", "--count=200", "--seed=-7", "--defect-rate=0.5", "--manifest", manifest.toString()))
                .isEqualTo(ExitCode.DONE);
        var lines = Files.readAllLines(manifest);
        assertThat(lines).hasSize(200).contains("{\"line\":2,\"codes\":[]}");
        assertThat(lines.get(199)).startsWith("{\"line\":200,\"codes\":[");
        assertThat(lines)
                .filteredOn(line -> line.matches("\\{\"line\":\\d+,\"codes\":\\[\"[a-z0-9.-]+\"]}"))
                .hasSizeBetween(50, 150);
        assertThat(lines)
                .anyMatch(line -> line.matches("\\{\"line\":\\d+,\"codes\":\\[\"[a-z0-9.-]+\",\"[a-z0-9.-]+\"]}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            generate                                 | Missing required option: '--count=N'
            generate --count -1                      | --count: the number of records is 0 to 400000000, got -1
            generate --count 400000001               | --count: the number of records is 0 to 400000000, got 400000001
            generate --count many                    | expected a whole number of at most 18 digits, got "many"
            generate --count ٣                       | expected a whole number of at most 18 digits, got "٣"
            generate --count 1 --seed 1.5            | expected a whole number of at most 18 digits, got "1.5"
            generate --count 1 --program nix         | --program: no program "nix"; valid: digital-marketplace
            generate --count 1 --defect-rate 1.5     | --defect-rate: a defect rate is 0 to 1 with at most six places, got 1.5
            generate --count 1 --defect-rate 1e9     | expected a decimal such as 0.05, got "1e9"
            generate --count 1 rest                  | there is an argument too many: rest
            """)
    void wrongUsageIsOneClearLine(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(error()).contains(message).hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void manifestThatCannotBeWrittenIsTold() {
        Path manifest = folder.resolve("none").resolve("codes.jsonl");
        assertThat(run("generate", "--count", "1", "--manifest", manifest.toString()))
                .isEqualTo(ExitCode.FILES);
        assertThat(error())
                .isEqualTo("msme: cannot write " + manifest + ": there is no such file or folder"
                        + System.lineSeparator());
    }

    @Test
    void manifestOverwritesNoCatalogue() throws IOException {
        String edition = "{\"format\":\"msme-catalogue/1\",\"edition\":\"2026-11-01\"}";
        Path catalogue = Files.writeString(folder.resolve("catalogue.json"), edition);
        String file = catalogue.toString();
        assertThat(run("generate", "--count", "1", "--catalogue", file, "--manifest", file))
                .isEqualTo(ExitCode.USAGE);
        assertThat(error())
                .contains(file + " would be read and written at once")
                .hasLineCount(1);
        assertThat(out.size()).isZero();
        assertThat(catalogue).hasContent(edition);
    }

    @Test
    void manifestIsNoFileThatTakesTheRecords() throws IOException {
        Path printed = Files.writeString(folder.resolve("printed"), "of a redirection");
        var redirected = CommandLineRun.redirectedTo(printed);
        assertThat(run(redirected, "generate", "--count", "1", "--manifest", printed.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run(redirected, "generate", "--count", "1", "--catalogue", printed.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(error().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("two outputs name the same file, " + printed),
                        line -> assertThat(line).contains(printed + " would be read and written at once"));
        assertThat(printed).hasContent("of a redirection");
    }

    @Test
    void closedPipeEndsItQuietly() {
        assertThat(run(CommandLineRun.closedPipe(), "generate", "--count", "1000000"))
                .isEqualTo(ExitCode.DONE);
        assertThat(error()).isEmpty();
    }

    @Test
    void fullDiskIsTold() {
        assertThat(run(failing("No space left on device"), "generate", "--count", "1"))
                .isEqualTo(ExitCode.FILES);
        assertThat(error()).contains("No space left on device").hasLineCount(1);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
