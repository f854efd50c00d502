package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.msme.console.Console;
import id.msme.console.StandardOutput;
import id.msme.json.Library;
import id.msme.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

    private static final String AS_OF = "--as-of=2026-11-01";

    @TempDir
    private Path folder;

    private Path twelve;
    private Path good;

    @BeforeEach
    void writeInputs() throws IOException {
        twelve = folder.resolve("twelve.jsonl");
        Files.writeString(twelve, CommandLineRun.golden("twelve.jsonl"));
        good = folder.resolve("good.jsonl");
        Files.writeString(
                good, CommandLineRun.golden("twelve.jsonl").lines().limit(2).reduce("", (a, b) -> a + b + "\n"));
    }

    private static CommandLineRun validate(Object... args) {
        var all = new ArrayList<String>(List.of("validate", AS_OF));
        for (Object arg : args) {
            all.add(arg.toString());
        }
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    private static String golden(String name) {
        return CommandLineRun.golden(name).replace("{version}", Library.version());
    }

    @ParameterizedTest
    @CsvSource({
        "validate_id.txt, id, text",
        "validate_en.txt, en, text",
        "validate.json, id, json",
        "validate.json, en, json"
    })
    void reports(String golden, String language, String format) {
        var run = validate("--lang", language, "--format", format, twelve);
        assertThat(run.out()).isEqualTo(golden(golden));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "a.jsonl, en, 'note: ', ' begins with [ but its name ends in .jsonl'",
        "a.JSONL, id, 'catatan: ', ' diawali [ tetapi namanya berakhiran .jsonl'"
    })
    void arrayNamedAsLinesIsNoted(String name, String language, String start, String note) throws IOException {
        Path array = folder.resolve(name);
        Files.writeString(
                array,
                "\uFEFF\n [\n" + Files.readString(good).lines().findFirst().orElseThrow() + "\n]\n");
        var run = validate("--lang", language, array);
        assertThat(run.err()).hasLineCount(1).startsWith(start + array + note);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(validate(Files.move(array, folder.resolve("a.json"))).err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void verdictsAndRejectedLines(String language) throws IOException {
        Path verdicts = folder.resolve("verdicts.jsonl");
        Path rejected = folder.resolve("rejected.jsonl");
        validate("--lang", language, "--verdicts", verdicts, "--rejected", rejected, twelve);
        assertThat(Files.readString(verdicts).replace(twelve.toString(), "twelve.jsonl"))
                .isEqualTo(golden("verdicts_" + language + ".jsonl"));
        List<String> lines = Files.readAllLines(twelve);
        assertThat(Files.readAllLines(rejected))
                .containsExactly(
                        lines.get(2),
                        lines.get(5),
                        lines.get(6),
                        lines.get(7),
                        lines.get(8),
                        lines.get(10),
                        lines.get(11),
                        lines.get(12));
    }

    @Test
    void exitIsZeroWhenNothingIsRejected() {
        var run = validate(good);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void localeOfTheMachineChangesNothing() {
        Locale locale = Locale.getDefault();
        try {
            for (String tag : List.of("id", "en", "tr", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(validate("--lang", "en", twelve).out()).isEqualTo(golden("validate_en.txt"));
                assertThat(validate("--lang=en", "--format=json", twelve).out()).isEqualTo(golden("validate.json"));
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "submitted_on,annual_sales | ; did you mean submittedOn, annualSales?",
                "Submitted On,Annual-Sales | ; did you mean submittedOn, annualSales?",
                "owner_nik,OWNER NAME,msme_kbli | ; did you mean nik, msme.owner.name, kbli?",
                "anual_sales,annual sales | ; did you mean annualSales?",
                "warna,kota,age | ",
            })
    void membersAreNamedForWhichIgnoredColumnsWereMeant(String columns, String hint) throws IOException {
        Path table = folder.resolve("table.csv");
        Files.writeString(table, "id," + columns + "\nA-1\n");
        assertThat(CommandLineRun.of("validate", table.toString()).err())
                .isEqualTo("msme: columns that are no member were ignored: " + columns.replace(",", ", ")
                        + (hint == null ? "" : hint) + "\n");
    }

    @Test
    void standardInputIsAFileAmongOthers() throws IOException {
        Path verdicts = folder.resolve("verdicts.jsonl");
        String[] args = {"validate", AS_OF, "--format=json", "--verdicts", verdicts.toString(), good.toString(), "-"};
        var run = CommandLineRun.with(Files.readString(good), args);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\"records\":4,\"accepted\":2,\"rejected\":2", "\"enrolment.duplicate\":2");
        assertThat(Files.readAllLines(verdicts)).hasSize(4).satisfies(lines -> {
            assertThat(lines.get(1)).startsWith("{\"line\":2,\"file\":\"" + good + "\"");
            assertThat(lines.get(2)).startsWith("{\"line\":1,\"file\":\"-\"");
        });
    }

    @Test
    void duplicatesCanBeLeftOut() {
        assertThat(validate("--duplicates=skip", good, good).exit()).isZero();
        assertThat(validate("--duplicates=check", good, good).exit()).isEqualTo(1);
    }

    @Test
    void programOfTheRun() {
        assertThat(validate("--program=go-online", good).exit()).isZero();
        var run = validate("--program=kki", "--format=json", good);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\"program.mismatch\":2");
    }

    @Test
    void asOfIsADayOfToday() {
        assertThat(CommandLineRun.of("validate", good.toString()).exit()).isZero();
        assertThat(CommandLineRun.of("validate", "--as-of", "2019-05-20", good.toString())
                        .exit())
                .isEqualTo(1);
        assertThat(CommandLineRun.of("validate", "--as-of", "2019-05-21", good.toString())
                        .exit())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \t\r\n\r\n", "\uFEFF"})
    void fileWithoutRecordsIsDone(String content) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), content);
        for (String format : List.of("text", "json")) {
            var run = validate("--format", format, empty);
            assertThat(run.exit()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isNotEmpty();
        }
    }

    @Test
    void missingFile() {
        Path missing = folder.resolve("missing.jsonl");
        var run = validate(good, missing);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .hasLineCount(1)
                .startsWith("msme validate: cannot read " + missing + ": there is no such file or folder")
                .contains("records judged before: 2");
    }

    @Test
    void outputsAreKeptWhereAnInputIsMissing() throws IOException {
        Path verdicts = Files.writeString(folder.resolve("verdicts"), "of last night");
        Path rejected = Files.writeString(folder.resolve("rejected"), "of last night");
        assertThat(validate("--verdicts", verdicts, "--rejected", rejected, folder.resolve("missing"))
                        .exit())
                .isEqualTo(3);
        assertThat(verdicts).hasContent("of last night");
        assertThat(rejected).hasContent("of last night");
    }

    @Test
    void folderInPlaceOfAFile() {
        var run = validate(folder);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).hasLineCount(1).startsWith("msme validate: cannot read " + folder + ": ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--verdicts", "--rejected"})
    void outputThatCannotBeMade(String option) {
        Path nowhere = folder.resolve("nowhere").resolve("out.jsonl");
        var missing = validate(option, nowhere, good);
        assertThat(missing.exit()).isEqualTo(3);
        assertThat(missing.err())
                .hasLineCount(1)
                .startsWith("msme validate: cannot write " + nowhere + ": there is no such file or folder");
        var taken = validate(option, folder, good);
        assertThat(taken.exit()).isEqualTo(3);
        assertThat(taken.err()).hasLineCount(1).startsWith("msme validate: cannot write " + folder + ": ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--verdicts", "--rejected"})
    void diskThatIsFull(String option) {
        assumeThat(Path.of("/dev/full")).exists();
        var run = validate(option, "/dev/full", twelve);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .hasLineCount(1)
                .startsWith("msme validate: cannot write /dev/full: No space left on device");
    }

    @Test
    void inputIsNeverOverwritten() throws IOException {
        String before = Files.readString(good);
        for (String option : List.of("--verdicts", "--rejected")) {
            var run = validate(option, good, good);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).hasLineCount(1).contains("read and written at once");
            Path link = folder.resolve("link" + option);
            Files.createSymbolicLink(link, good);
            assertThat(validate(option, link, good).exit()).isEqualTo(2);
            assertThat(validate(option, good, link).exit()).isEqualTo(2);
            Path hard = folder.resolve("hard" + option);
            Files.createLink(hard, good);
            assertThat(validate(option, hard, good).err())
                    .hasLineCount(1)
                    .contains(good + " would be read and written at once: " + hard + " is the same file; see ");
        }
        assertThat(good).hasContent(before);
    }

    @Test
    void redirectedInputIsNeverOverwritten() throws IOException {
        String before = Files.readString(good);
        for (String option : List.of("--verdicts", "--rejected")) {
            var err = new ByteArrayOutputStream();
            int exit;
            try (var in = Files.newInputStream(good)) {
                var console = new Console(
                        in,
                        new StandardOutput(OutputStream.nullOutputStream(), false),
                        new PrintStream(err),
                        false,
                        Optional.of(good),
                        Language.EN);
                exit = Msme.run(console, "validate", AS_OF, option, good.toString(), "-");
            }
            assertThat(exit).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .hasLineCount(1)
                    .contains("- would be read and written at once: " + good + " is the same file");
        }
        assertThat(good).hasContent(before);
    }

    @Test
    void filesBesideThoseOfTheRunAreNeverOverwritten() throws IOException {
        String map = "{\"format\":\"msme-columns/1\",\"columns\":{\"A\":\"id\"}}";
        String edition = "{\"format\":\"msme-catalogue/1\",\"edition\":\"2026-11-01\"}";
        Path columns = Files.writeString(folder.resolve("columns.json"), map);
        Path catalogue = Files.writeString(folder.resolve("catalogue.json"), edition);
        for (String option : List.of("--verdicts", "--rejected", "--checkpoint")) {
            for (var read : List.of(List.of("--columns", columns), List.of("--catalogue", catalogue))) {
                var run = validate(read.get(0), read.get(1), option, read.get(1), good);
                assertThat(run.exit()).isEqualTo(2);
                assertThat(run.err()).hasLineCount(1).contains("read and written at once");
            }
        }
        assertThat(columns).hasContent(map);
        assertThat(catalogue).hasContent(edition);
    }

    @Test
    void standardOutputIsNoFileOfTheRun() throws IOException {
        Path printed = Files.writeString(folder.resolve("printed"), "of a redirection");
        var err = new ByteArrayOutputStream();
        var console =
                new Console(InputStream.nullInputStream(), CommandLineRun.redirectedTo(printed), new PrintStream(err));
        assertThat(Msme.run(console, "validate", AS_OF, "--verdicts", printed.toString(), good.toString()))
                .isEqualTo(2);
        assertThat(Msme.run(console, "validate", AS_OF, "--verdicts", "-", printed.toString()))
                .isEqualTo(2);
        assertThat(Msme.run(console, "assess", printed.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("two outputs name the same file, " + printed),
                        line -> assertThat(line).contains(printed + " would be read and written at once"),
                        line -> assertThat(line).contains(printed + " would be read and written at once"));
        assertThat(printed).hasContent("of a redirection");
    }

    @Test
    void aLinkToItselfIsReportedAsOne() throws IOException {
        Path link = folder.resolve("itself");
        Files.createSymbolicLink(link, link);
        var run = validate(link);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).hasLineCount(1).contains("cannot read " + link).doesNotContain("permission denied");
    }

    @Test
    void whatLiesBesideACheckpointIsKept() throws IOException {
        Path checkpoint = folder.resolve("c");
        Path keys = Files.writeString(folder.resolve("c.keys"), "keys of the house");
        var run = validate("--checkpoint", checkpoint, good);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .hasLineCount(1)
                .startsWith(
                        "msme validate: --checkpoint: " + checkpoint + ": " + keys + " exists and is no log of keys");
        assertThat(validate("--checkpoint", checkpoint, keys).err()).contains("read and written at once");
        assertThat(keys).hasContent("keys of the house");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_025, 999_999})
    void threadsAreBounded(int threads) {
        var run = validate("--threads", threads, good);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("msme validate: --threads: a run has 1 to 1,024 threads, not " + threads
                        + "; see msme validate --help" + System.lineSeparator());
        assertThat(validate("--help").out().replaceAll("\\s+", " ")).contains("threads judge, 1 to 1,024");
    }

    @Test
    void outputsAreTwoFiles() throws IOException {
        Path one = folder.resolve("one");
        assertThat(validate("--verdicts", one, "--rejected", one, good).exit()).isEqualTo(2);
        assertThat(one).doesNotExist();
        assertThat(validate("--verdicts", one, "--rejected", folder.resolve(".").resolve("one"), good)
                        .exit())
                .isEqualTo(2);
        Files.createFile(one);
        assertThat(validate("--verdicts", one, "--rejected", one, good).err()).contains("name the same file");
    }

    @Test
    void standardOutputThatIsFullOrClosed() {
        String[] args = {"validate", AS_OF, good.toString()};
        var full = CommandLineRun.into(CommandLineRun.refusing("No space left on device"), "", args);
        assertThat(full.exit()).isEqualTo(3);
        assertThat(full.err())
                .isEqualTo("msme: cannot write standard output: No space left on device" + System.lineSeparator());
        var closed = CommandLineRun.into(CommandLineRun.closedPipe(), "", args);
        assertThat(closed.exit()).isZero();
        assertThat(closed.err()).isEmpty();
    }

    @Test
    void verdictsOnStandardOutputLeaveTheReportToStandardError() throws IOException {
        Path verdicts = folder.resolve("verdicts");
        var written = validate("--lang=en", "--verdicts", verdicts, twelve);
        var printed = validate("--lang=en", "--verdicts=-", twelve);
        assertThat(printed.out()).isEqualTo(Files.readString(verdicts));
        assertThat(printed.err()).isEqualTo(written.out());
        assertThat(printed.exit()).isEqualTo(1);
    }

    @Test
    void rejectedLinesOnStandardOutputLeaveTheReportToStandardError() throws IOException {
        Path rejected = folder.resolve("rejected");
        Path verdicts = folder.resolve("verdicts");
        var written = validate("--lang=en", "--rejected", rejected, twelve);
        var printed = validate("--lang=en", "--rejected=-", "--verdicts", verdicts, twelve);
        assertThat(printed.out()).isEqualTo(Files.readString(rejected)).isNotEmpty();
        assertThat(printed.err()).isEqualTo(written.out());
        assertThat(printed.exit()).isEqualTo(1);
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void standardOutputTakesOneOutputOnly() {
        var run = validate("--rejected", "-", "--verdicts", "-", folder.resolve("missing"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("msme validate: --verdicts - and --rejected -: standard output takes one of them; "
                        + "see msme validate --help" + System.lineSeparator());
    }

    @Test
    void theTextOfAFailureDecidesNothing() throws IOException {
        Path folderOfThatName = Files.createDirectory(folder.resolve("Broken pipe"));
        assertThat(validate("--verdicts", folderOfThatName, good).exit()).isEqualTo(3);
        var refused = CommandLineRun.into(CommandLineRun.refusing("Broken pipe"), "", "validate", good.toString());
        assertThat(refused.exit()).isEqualTo(3);
    }

    @Test
    void lineEndsAndByteOrderMarkAreOfNoMatter() throws IOException {
        String lines = Files.readString(twelve);
        Path other = folder.resolve("other.jsonl");
        Files.writeString(other, "\uFEFF" + lines.replace("\n", "\r\n").stripTrailing());
        assertThat(validate("--lang=en", other).out()).isEqualTo(golden("validate_en.txt"));
    }

    /**
     * A record counts on the days of a target only: of two in May 2024, the second year of a target of two years has
     * one.
     */
    @Test
    void recordCountsTowardsATargetOnItsOwnDaysOnly() {
        var run = CommandLineRun.with(
                CommandLineRun.golden("one-late.jsonl"), "validate", "--as-of", "2024-06-01", "--lang", "en", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("  0 of 24,500,000 MSMEs online by 2023-12-31")
                .contains("  1 of 500,000 more MSMEs online by 2024-12-31")
                .contains("  0 of 8,000,000 MSMEs online by 2019-12-31");
    }

    private Path recordsOf(int count, int differing) throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String nik = (i < differing ? "3171" : "3471") + "010101900001";
            lines.append("{\"id\":\"A-%d\",\"msme\":{\"region\":\"34.71\",\"owner\":{\"nik\":\"%s\"}},"
                            .formatted(i, nik))
                    .append("\"submittedOn\":\"2019-05-20\"}\n");
        }
        return Files.writeString(folder.resolve("regions.jsonl"), lines);
    }

    @Test
    void regionsThatFitAnotherListAreNotedOnceAtTheEnd() throws IOException {
        Path doubtful = recordsOf(100, 51);
        var run = validate("--lang=en", "--format=json", "--threads=1", doubtful);
        assertThat(run.err())
                .isEqualTo("note: in 51 of 100 records with both, the region lies in another province than the owner's "
                        + "NIK names. Regions are read as codes of the Ministry of Home Affairs (Kemendagri); codes of "
                        + "Statistics Indonesia (BPS) look alike and name other places." + System.lineSeparator());
        assertThat(run.out()).doesNotContain("BPS", "ompared", "iffering");
        assertThat(validate("--lang=en", "--format=json", "--threads=4", doubtful))
                .isEqualTo(run);
        assertThat(validate("--lang=id", doubtful).err())
                .startsWith("catatan: pada 51 dari 100 data")
                .hasLineCount(1);
        assertThat(validate("--lang=en", recordsOf(100, 50)).err()).isEmpty();
    }
}
