package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.msme.catalogue.Catalogue;
import id.msme.console.ExitCode;
import id.msme.json.ReadinessModelWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands assess and cohort, as a person calls them. */
class AssessCommandTest {

    private static final String EXAMPLE = """
            {"id":"A-1","submittedOn":"2019-05-20","msme":{"annualSales":1,"region":"34.71","channels":["instagram"]},\
            "readiness":{"digitalLiteracy":{"skills":3.4,"ethics":3.5,"safety":3.1,"culture":3.9},\
            "responseTime":"PT50H","monthlyCapacity":1200,"stock":300,"expectedMonthlyOrders":1000,\
            "recordedMonths":12,"lastOnlineActivityOn":"2019-05-18"}}
            """;

    private CommandLineRun ran = new CommandLineRun(-1, "", "");

    @TempDir
    private Path folder;

    private int run(String input, String... arguments) {
        ran = CommandLineRun.with(input, arguments);
        return ran.exit();
    }

    private String printed() {
        return ran.out();
    }

    private String errors() {
        return ran.err();
    }

    private String modelFile(String text) throws IOException {
        return Files.writeString(folder.resolve("model.json"), text).toString();
    }

    @Test
    void aLineOfJsonForEachRecord() {
        assertThat(run(EXAMPLE, "assess", "-")).isEqualTo(ExitCode.DONE);
        assertThat(printed())
                .startsWith("{\"line\":1,\"id\":\"A-1\",\"low\":72.375,\"high\":72.375,\"level\":\"EMERGING\",")
                .contains("\"gates\":[\"response.slow\"]")
                .contains("\"activity\":\"training.serving-customers\",\"mode\":\"VIRTUAL\",\"because\":\"Pelanggan")
                .endsWith("}\n");
        assertThat(errors()).isEmpty();
    }

    @Test
    void unreadableRecordsAreOne() {
        assertThat(run(EXAMPLE + "{\n" + EXAMPLE, "assess", "-")).isEqualTo(ExitCode.REJECTED);
        assertThat(printed().lines()).hasSize(3).contains("{\"line\":2,\"id\":null,\"error\":\"json.syntax\"}");
    }

    @Test
    void aPageForAPerson() {
        assertThat(run(EXAMPLE + "[]\n", "assess", "--format", "text", "--lang", "en", "-"))
                .isEqualTo(ExitCode.REJECTED);
        assertThat(printed()).isEqualTo("""
                        A-1 (line 1 of -)
                          Readiness 72.375 of 100: emerging.
                          Digital literacy     ███████████████··········  61.875
                          Responsiveness       ·························  0
                          Production capacity  █████████████████████████  100
                          Record keeping       █████████████████████████  100
                          Market presence      █████████████████████████  100
                          Customers wait two days or more for an answer. The level is at most emerging.
                          For the level ready: time until a customer is answered from 50 hours to 47 hours.
                          → training.serving-customers, online: Customers wait too long for an answer; the training shows how to \
                        answer within a day.

                        – (line 2 of -)
                          The line is not one well-formed JSON object: something other than an object, at byte 0.

                        """);
    }

    @Test
    void ownModel() throws IOException {
        String model = ReadinessModelWriter.write(Catalogue.standard().models().standard().toBuilder()
                .version("2")
                .gates(List.of())
                .build());
        assertThat(run(EXAMPLE, "assess", "--model", modelFile(model), "-")).isEqualTo(ExitCode.DONE);
        assertThat(printed()).contains("\"level\":\"READY\"").contains("\"gates\":[]");
    }

    @Test
    void wrongModelIsWrongUsage() throws IOException {
        assertThat(run(EXAMPLE, "assess", "--model", modelFile("{\"format\":\"x\"}"), "-"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(errors()).contains("line 1, /format: expected \"msme-readiness-model/1\"");
        assertThat(errors().lines()).hasSize(1);
        assertThat(printed()).isEmpty();
    }

    @Test
    void modelWithoutAnEnd() {
        assumeThat(Path.of("/dev/zero")).exists();
        assertThat(run(EXAMPLE, "assess", "--model", "/dev/zero", "-")).isEqualTo(ExitCode.USAGE);
        assertThat(errors())
                .isEqualTo(
                        "msme assess: --model /dev/zero: line 1: expected at most 1,048,576 bytes, got more; see msme assess --help\n");
    }

    @Test
    void filesThatAreNotThere() {
        assertThat(run("", "assess", "--model", "no-such-model.json", "-")).isEqualTo(ExitCode.FILES);
        assertThat(errors())
                .isEqualTo("msme assess: cannot read no-such-model.json: there is no such file or folder\n");
        assertThat(run(EXAMPLE, "assess", "-", "no-such-file")).isEqualTo(ExitCode.FILES);
        assertThat(printed()).as("what was assessed before").contains("A-1");
        assertThat(run("", "assess")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void closedPipeIsNoFailure() {
        var closed = CommandLineRun.closedPipe();
        for (String input : List.of(EXAMPLE, EXAMPLE.repeat(500))) {
            var run = CommandLineRun.into(closed, input, "assess", "-");
            assertThat(run.exit()).isEqualTo(ExitCode.DONE);
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void cohortAsText() {
        assertThat(run(EXAMPLE.repeat(6) + "{}\n", "cohort", "--lang", "en", "-"))
                .isEqualTo(ExitCode.DONE);
        assertThat(printed())
                .startsWith("""
                        Readiness of 7 MSMEs (model readiness 1)

                        By level
                          emerging         …
                          not certain yet  …

                        By scale
                          micro      …
                          not known  …
                        """)
                .contains("What holds back\n  Customers wait two days or more for an answer.  6  85.7 %  █████");
    }

    @Test
    void cohortAsJson() {
        assertThat(run(EXAMPLE.repeat(2) + "{}\n", "cohort", "--smallest", "1", "--format", "json", "-"))
                .isEqualTo(ExitCode.DONE);
        assertThat(printed())
                .isEqualTo(
                        "{\"format\":\"msme-cohort/1\",\"model\":\"readiness\",\"version\":\"1\",\"msmes\":3,\"smallest\":1,"
                                + "\"level\":{\"unknown\":1,\"EMERGING\":2},\"scale\":{\"unknown\":1,\"MICRO\":2},"
                                + "\"province\":{\"unknown\":1,\"34\":2},\"weakest\":{\"unknown\":1,\"RESPONSIVENESS\":2},"
                                + "\"gate\":{\"response.slow\":2},\"treatment\":{\"training.serving-customers\":2},"
                                + "\"readinessByProvince\":{\"unknown\":{\"msmes\":1,\"low\":0,\"high\":100},"
                                + "\"34\":{\"msmes\":2,\"low\":72.375,\"high\":72.375}}}\n");
        assertThat(run("", "cohort", "--smallest", "0", "-")).isEqualTo(ExitCode.USAGE);
    }
}
