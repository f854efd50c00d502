package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueOptionTest {

    private static final String HEAD = "{\"format\":\"msme-catalogue/1\",\"edition\":\"2026-11-01\",";

    private static final String PROGRAM = HEAD
            + "\"programs\":[{\"id\":\"naik-kelas\",\"name\":\"Naik Kelas\",\"partners\":\"any\","
            + "\"eligibility\":[{\"id\":\"small-only\",\"when\":{\"scale\":[\"MICRO\"]}}],"
            + "\"targets\":[{\"id\":\"nk-1\",\"indicator\":\"MSMES_ONLINE\",\"value\":1,\"kind\":\"CUMULATIVE\","
            + "\"by\":\"2026-12-31\",\"publisher\":\"KEMENKOP\"}]}]}";

    private static final String LAW =
            HEAD + "\"scaleRules\":[{\"id\":\"pp-7-2021\",\"annualSales\":{\"micro\":3000000000}}]}";

    private static final String RECORD = "{\"id\":\"A-1\",\"program\":\"naik-kelas\",\"partner\":\"shopee\","
            + "\"submittedOn\":\"2026-05-20\",\"consent\":true,\"msme\":{\"name\":\"Batik Contoh\","
            + "\"nib\":\"1234567890123\",\"kbli\":\"14111\",\"region\":\"34.71\",\"annualSales\":2500000000}}\n";

    @TempDir
    Path folder;

    private String program;
    private String law;

    @BeforeEach
    void write() throws IOException {
        program = file("program.json", PROGRAM);
        law = file("law.json", LAW);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static CommandLineRun validate(String... catalogues) {
        var args = new String[catalogues.length * 2 + 6];
        args[0] = "validate";
        for (int i = 0; i < catalogues.length; i++) {
            args[2 * i + 1] = "--catalogue";
            args[2 * i + 2] = catalogues[i];
        }
        int end = 2 * catalogues.length + 1;
        System.arraycopy(new String[] {"--as-of", "2026-11-01", "--lang", "en", "-"}, 0, args, end, 5);
        return CommandLineRun.with(RECORD, args);
    }

    @Test
    void recordsAndTemplatesAreMadeForTheProgramsOfFiles() throws IOException {
        var generated =
                CommandLineRun.of("generate", "--count", "3", "--program", "naik-kelas", "--catalogue", program);
        assertThat(generated.out().lines()).hasSize(3).allMatch(line -> line.contains("\"program\":\"naik-kelas\""));
        var workbook = new ByteArrayOutputStream();
        CommandLineRun.into(workbook, "", "template", "--format", "xlsx", "--catalogue", program);
        assertThat(unzipped(workbook.toByteArray())).contains("naik-kelas");
        assertThat(CommandLineRun.of(
                                "backtest",
                                "--catalogue",
                                program,
                                "--publisher",
                                "KEMENKOP",
                                "--known-on",
                                "2022-12-31",
                                "--until",
                                "2023-12-31",
                                "--ceiling",
                                "64200000")
                        .out())
                .contains("2026-11-01");
        String old =
                file("old.json", PROGRAM.replace("\"partners\":\"any\"", "\"to\":\"2005-12-31\",\"partners\":\"any\""));
        assertThat(CommandLineRun.of("generate", "--count", "1", "--program", "naik-kelas", "--catalogue", old))
                .isEqualTo(
                        new CommandLineRun(
                                2,
                                "",
                                "msme generate: --count: expected a program with a partner that was open under a law on scale; see msme generate --help\n"));
    }

    private String unzipped(byte[] workbook) throws IOException {
        var all = new ByteArrayOutputStream();
        Path file = Files.write(folder.resolve("template.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                zip.getInputStream(entry).transferTo(all);
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    @Test
    void recordIsJudgedByTheProgramsOfFiles() {
        var unknown = validate();
        assertThat(unknown.out()).contains("program.unknown");
        assertThat(unknown.exit()).isEqualTo(1);
        var small = validate(program);
        assertThat(small.out()).contains("eligibility.not-met").contains("data edition 2026-11-01");
        assertThat(small.exit()).isEqualTo(1);
        assertThat(small.err()).isEmpty();
    }

    @Test
    void severalFilesAddUpAndAChangedLawIsSaidEverywhere() {
        var both = validate(program, law);
        assertThat(both.exit()).isZero();
        assertThat(both.out())
                .contains("scales by PP 7/2021, changed by the caller")
                .contains("1 of 1 MSMEs online by 2026-12-31");
        assertThat(both.err())
                .isEqualTo("note: " + law + " changes a scale rule; answers are by PP 7/2021, changed by the caller"
                        + System.lineSeparator());
    }

    @Test
    void idThatExistsIsReplacedAndANoteSaysSo() {
        var run = CommandLineRun.of("programs", "--catalogue", program, "--catalogue", program);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo("note: " + program + " replaces program naik-kelas" + System.lineSeparator());
    }

    @Test
    void progressToTheTargetOfAFile() {
        var run = CommandLineRun.of(
                "progress", "--target", "nk-1", "--catalogue", program, "--as-of", "2026-11-01", "--format", "json");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("{\"target\":\"nk-1\",\"asOf\":\"2026-11-01\",")
                .contains("\"value\":1,");
    }

    @Test
    void programsPrintTheCatalogueThatResults() throws IOException {
        var run = CommandLineRun.of("programs", "--catalogue", program, "--format", "json");
        assertThat(run.out()).contains("{\"id\":\"small-only\",\"when\":{\"scale\":[\"MICRO\"]}}");
        String printed = file("printed.json", run.out());
        assertThat(CommandLineRun.of("programs", "--catalogue", printed, "--format", "json")
                        .out())
                .isEqualTo(run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate --as-of 2026-11-01", "progress --target nk-1", "programs", "assess", "cohort"})
    void wrongFileIsWrongUsageInOneLine(String command) throws IOException {
        String wrong = file("wrong.json", PROGRAM.replace("\"scale\"", "\"scle\""));
        String files = command.startsWith("progress") || command.equals("programs") ? "" : " -";
        var run = CommandLineRun.with("", (command + " --catalogue " + wrong + files).split(" ", -1));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .hasLineCount(1)
                .contains("--catalogue " + wrong
                        + ": line 1, /programs/0/eligibility/0/when/scle: no condition \"scle\"; "
                        + "did you mean \"scale\"? Valid: all, any, not, scale, province");
    }

    @Test
    void fileThatCannotBeReadOrWouldBeWritten() {
        var absent = CommandLineRun.of(
                "programs", "--catalogue", folder.resolve("absent.json").toString());
        assertThat(absent.exit()).isEqualTo(3);
        assertThat(absent.err()).contains("absent.json: there is no such file or folder");
        var same = CommandLineRun.with(
                RECORD, "validate", "--catalogue", program, "--rejected", program, "--as-of", "2026-11-01", "-");
        assertThat(same.exit()).isEqualTo(2);
        assertThat(folder.resolve("program.json")).hasContent(PROGRAM);
    }
}
