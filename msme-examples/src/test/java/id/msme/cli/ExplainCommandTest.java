package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The receipt of one record, its check, and the same record judged again later. */
class ExplainCommandTest {

    @TempDir
    private Path folder;

    private Path file;

    private static String record(String id, String nib, String submittedOn) {
        return "{\"id\":\"" + id + "\",\"program\":\"digital-marketplace\",\"partner\":\"shopee\",\"submittedOn\":\""
                + submittedOn + "\",\"consent\":true,\"msme\":{\"name\":\"Batik Contoh\",\"nib\":\"" + nib
                + "\",\"kbli\":\"14111\",\"region\":\"34.71\",\"annualSales\":1900000000}}\n";
    }

    @BeforeEach
    void writeFile() throws IOException {
        file = folder.resolve("enrolments.jsonl");
        Files.writeString(
                file,
                record("A-1", "1234567890123", "2020-05-20")
                        + "\n"
                        + record("A-2", "1234567890123", "2020-05-21")
                        + "{\"id\":\n"
                        + record("A-3", "1234567890124", "2020-05-22")
                        + record("A-3", "1234567890125", "2020-05-23"));
    }

    private CommandLineRun explain(String... options) {
        var arguments = new ArrayList<>(List.of("explain", "--lang=en"));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private Path receipt(String line) throws IOException {
        CommandLineRun run = explain("--line", line, "--as-of=2024-06-01", "--format=json", file.toString());
        assertThat(run.err()).isEmpty();
        Path receipt = folder.resolve("receipt.json");
        Files.writeString(receipt, run.out());
        return receipt;
    }

    @Test
    void duplicateIsKnownFromTheRecordsBefore() {
        CommandLineRun run = explain("--id=A-2", file.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Rejected: at least one rule found an error.\n")
                .contains(
                        "Why it was rejected (enrolment.duplicate)\n  An MSME with the same NIB was accepted earlier");
        assertThat(explain("--line=1", file.toString()).out()).startsWith("Accepted: no rule found an error.\n");
        assertThat(CommandLineRun.of("explain", "--line=1", file.toString()).out())
                .startsWith("Diterima: tidak ada aturan yang menemukan kesalahan.\n");
    }

    @Test
    void recordThatCannotBeReadIsExplained() {
        CommandLineRun run = explain("--line=4", file.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Why it was rejected (json.syntax)").contains("the record could not be read");
    }

    @Test
    void gzipAndStandardInputAreReadAsValidateReadsThem() throws IOException {
        String expected =
                explain("--line=3", "--as-of=2024-06-01", file.toString()).out();
        Path gzip = folder.resolve("enrolments.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(Files.readAllBytes(file));
        }
        String zipped =
                explain("--line=3", "--as-of=2024-06-01", gzip.toString()).out();
        String piped = CommandLineRun.with(
                        Files.readString(file), "explain", "--lang=en", "--line=3", "--as-of=2024-06-01", "-")
                .out();
        assertThat(withoutPlace(zipped)).isEqualTo(withoutPlace(expected)).isEqualTo(withoutPlace(piped));
    }

    @Test
    void rowOfATableIsExplainedAndChecked() throws IOException {
        Path table = folder.resolve("enrolments.csv");
        Files.writeString(table, """
                id;program;partner;submittedOn;consent;msme.name;nib;kbli;region;annualSales
                C-1;go-online;shopee;2019-05-20;ya;Batik;1234567890123;14111;34.71;100
                C-2;go-online;shopee;2019-05-20;ya;Batik;1.23E+12;14111;34.71;100
                """);
        CommandLineRun run = explain("--line=3", table.toString());
        assertThat(run.out())
                .contains("Why it was rejected (cell.lossy)")
                .contains("  NIB: stated, cannot be used\n")
                .doesNotContain("json.syntax");
        file = table;
        Path receipt = receipt("2");
        assertThat(explain("--check", receipt.toString(), table.toString()).exit())
                .isZero();
        Files.writeString(table, Files.readString(table).replace(";100\n", ";101\n"));
        assertThat(explain("--check", receipt.toString(), table.toString()).exit())
                .isOne();
    }

    @Test
    void criteriaOfAProgramFromAFileAreExplained() throws IOException {
        Path catalogue = folder.resolve("catalogue.json");
        Files.writeString(
                catalogue,
                "{\"format\":\"msme-catalogue/1\",\"edition\":\"2026-11-01\",\"programs\":[{\"id\":\"naik-kelas\","
                        + "\"name\":\"Naik Kelas\",\"partners\":\"any\",\"eligibility\":["
                        + "{\"id\":\"small\",\"when\":{\"scale\":[\"MICRO\",\"SMALL\"]}},"
                        + "{\"id\":\"half-a-year\",\"when\":{\"operatingMonths\":{\"atLeast\":6}}}]}]}");
        Files.writeString(file, Files.readString(file).replace("digital-marketplace", "naik-kelas"));
        String page = explain("--line=1", "--catalogue", catalogue.toString(), file.toString())
                .out();
        assertThat(page)
                .contains("What cannot be determined (eligibility.half-a-year)")
                .contains("eligibility.small");
    }

    /** Neither the name of the file nor the digest, which has a random salt. */
    private static String withoutPlace(String page) {
        return page.replaceAll("of \\S+, judged", "of FILE, judged").replaceAll("[0-9a-f]{64}", "HEX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--line=2", "--line=7", "--line=0", "--id=A-3", "--id=A-9", "--id=a-1"})
    void noSuchRecordAndAnIdTwiceAreWrongUsage(String option) {
        CommandLineRun run = explain(option, file.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip().lines()).hasSize(1);
    }

    @Test
    void optionsThatContradictAreWrongUsage() {
        assertThat(explain(file.toString()).exit()).isEqualTo(2);
        assertThat(explain(file.toString()).err())
                .contains("expected one of --line N, --id ID and --check RECEIPT; none is given");
        assertThat(explain("--line=1", "--id=A-1", file.toString()).err())
                .contains("expected only one of --line N, --id ID and --check RECEIPT; given are --line, --id");
        assertThat(explain("--line=1", folder.resolve("none.jsonl").toString()).exit())
                .isEqualTo(3);
        assertThat(explain("--check", folder.resolve("none.json").toString(), file.toString())
                        .exit())
                .isEqualTo(3);
    }

    @Test
    void receiptAgreesUntilItOrTheRecordIsChanged() throws IOException {
        Path receipt = receipt("1");
        CommandLineRun right = explain("--check", receipt.toString(), file.toString());
        assertThat(right.out()).isEqualTo("The receipt is right: digest and verdict agree.\n");
        assertThat(right.exit()).isZero();
        Files.writeString(receipt, Files.readString(receipt).replace("\"scale\":\"SMALL\"", "\"scale\":\"MICRO\""));
        CommandLineRun forged = explain("--check", receipt.toString(), file.toString());
        assertThat(forged.exit()).isOne();
        assertThat(forged.out()).contains("  scale: the receipt says MICRO, now SMALL\n");
        Files.writeString(file, Files.readString(file).replace("1900000000", "1900000001"));
        CommandLineRun other = explain("--check", receipt("1").toString(), file.toString());
        assertThat(other.exit()).isZero();
        Files.writeString(file, Files.readString(file).replace("1900000001", "1900000002"));
        CommandLineRun changed =
                explain("--check", folder.resolve("receipt.json").toString(), "--format=json", file.toString());
        assertThat(changed.exit()).isOne();
        assertThat(changed.out()).startsWith("{\"agrees\":false,\"differing\":[\"members\",\"digest\"]");
        Files.writeString(file, "");
        assertThat(explain("--check", folder.resolve("receipt.json").toString(), file.toString())
                        .exit())
                .isOne();
    }

    @Test
    void damagedReceiptIsRefusedInOneLine() throws IOException {
        Path receipt = receipt("1");
        String text = Files.readString(receipt);
        for (String damaged : List.of(text.substring(0, text.length() / 2), "", "[]", text + text)) {
            Files.writeString(receipt, damaged, StandardCharsets.UTF_8);
            CommandLineRun run = explain("--check", receipt.toString(), file.toString());
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err().strip().lines()).hasSize(1);
        }
    }

    @Test
    void laterDayShowsLawAndProgram() throws IOException {
        Path receipt = receipt("1");
        CommandLineRun open = explain("--check", receipt.toString(), "--as-of=2024-12-31", file.toString());
        assertThat(open.exit()).isZero();
        assertThat(open.out()).isEqualTo("""
                Accepted as of 2020-05-20, and still accepted as of 2024-12-31.
                  Law (scale.pp-7-2021): The enterprise is micro, by its annual sales, under PP 7/2021.
                    Before: The enterprise is small, by its annual sales, under UU 20/2008.
                """);
        CommandLineRun closed = explain("--check", receipt.toString(), "--as-of=2025-01-01", file.toString());
        assertThat(closed.exit()).isOne();
        assertThat(closed.out()).contains("no longer accepted as of 2025-01-01").contains("Program (program.closed)");
        assertThat(explain("--check", receipt.toString(), "--as-of=2025-01-01", "--format=json", file.toString())
                        .out())
                .startsWith("{\"stillEligible\":false,\"before\":{\"asOf\":\"2024-06-01\",\"accepted\":true,"
                        + "\"scale\":\"SMALL\"},\"after\":{\"asOf\":\"2025-01-01\",\"accepted\":false");
    }
}
