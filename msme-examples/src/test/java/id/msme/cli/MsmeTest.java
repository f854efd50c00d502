package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.console.Console;
import id.msme.json.Library;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Wrong usage is one clear line and exit 2. */
class MsmeTest {

    static Stream<Arguments> wrongUsage() {
        return Stream.of(
                Arguments.of(args(), "msme: expected a command: {commands}; see msme --help"),
                Arguments.of(args("frob"), "msme: there is no command frob; expected {commands}; see msme --help"),
                Arguments.of(args("--frob"), "msme: there is no option --frob; see msme --help"),
                Arguments.of(
                        args("validate", "--progam", "kki", "x"),
                        "msme validate: there is no option --progam, but --program; see msme validate --help"),
                Arguments.of(
                        args("validate"),
                        "msme validate: Missing required parameter: 'FILE'; see msme validate --help"),
                Arguments.of(
                        args("validate", "-dash.jsonl"),
                        "msme validate: Missing required parameter: 'FILE'; a file of that name is ./-dash.jsonl; see msme "
                                + "validate --help"),
                Arguments.of(
                        args("validate", "x", "-dash.jsonl"),
                        "msme validate: there is no option -dash.jsonl; a file of that name is ./-dash.jsonl; see msme "
                                + "validate --help"),
                Arguments.of(
                        args("programs", "x"),
                        "msme programs: there is an argument too many: x; see msme programs --help"),
                Arguments.of(
                        args("validate", "--as-of", "2023-02-29", "x"),
                        "msme validate: Invalid value for option '--as-of': expected a date YYYY-MM-DD from 1900-01-01 to "
                                + "9999-12-31, got \"2023-02-29\"; see msme validate --help"),
                Arguments.of(
                        args("validate", "--lang", "fr", "x"),
                        "msme validate: Invalid value for option '--lang': expected id or en, got \"fr\"; see msme validate "
                                + "--help"),
                Arguments.of(
                        args("validate", "--format", "xml", "x"),
                        "msme validate: Invalid value for option '--format': expected one of [text, json] (case-sensitive) "
                                + "but was 'xml'; see msme validate --help"),
                Arguments.of(
                        args("validate", "--program", "frob", "x"),
                        "msme validate: --program: no program \"frob\"; valid: digital-marketplace, gernas-bbi, go-online, "
                                + "kemenkopukm-facebook, kki, tumbuh-di-facebook; see msme validate --help"),
                Arguments.of(
                        args("validate", "-", "-"),
                        "msme validate: - is standard input, and can be read once only; see msme validate --help"),
                Arguments.of(
                        args("assess", "-", "-"),
                        "msme assess: - is standard input, and can be read once only; see msme assess --help"),
                Arguments.of(
                        args("cohort", "-", "x", "-"),
                        "msme cohort: - is standard input, and can be read once only; see msme cohort --help"));
    }

    @Test
    void fileWhoseNameStartsWithAtIsAFile() {
        var run = CommandLineRun.of("validate", "@secrets.jsonl");
        assertThat(run.err()).startsWith("msme validate: cannot read @secrets.jsonl: ");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void errorsStayOnOneLine() {
        var run = CommandLineRun.of("validate", "a\nb\u001b[31m");
        assertThat(run.err())
                .startsWith("msme validate: cannot read a?b?[31m: ")
                .hasLineCount(1);
    }

    /** What follows a line feed or carriage return in a name is the reason. */
    @Test
    void theReasonFollowsANameOfSeveralLines() {
        var run = CommandLineRun.of("validate", "f", "--as-of", "2026\r\n");
        assertThat(run.err())
                .isEqualTo(
                        "msme validate: Invalid value for option '--as-of': expected a date YYYY-MM-DD from 1900-01-01"
                                + " to 9999-12-31, got \"2026??\"; see msme validate --help" + System.lineSeparator());
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void aLongArgumentDoesNotFillTheScreen() {
        for (String command : List.of("validate --as-of ", "template ", "validate --threads ", "uplift ", "")) {
            String[] args = (command + "x".repeat(100_000)).split(" ", -1);
            assertThat(CommandLineRun.of(args).err())
                    .startsWith("msme")
                    .contains("xxx…xxx")
                    .hasSizeLessThan(2_100);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version"})
    void helpThatCannotBePrinted(String option) {
        var full = CommandLineRun.into(CommandLineRun.refusing("No space left on device"), "", option);
        assertThat(full.exit()).isEqualTo(3);
        assertThat(full.err())
                .isEqualTo("msme: cannot write standard output: No space left on device" + System.lineSeparator());
        assertThat(CommandLineRun.into(CommandLineRun.closedPipe(), "", option).exit())
                .isZero();
    }

    private static String[] args(String... args) {
        return args;
    }

    @ParameterizedTest
    @MethodSource("wrongUsage")
    void wrongUsageIsOneLine(String[] args, String line) {
        var run = CommandLineRun.of(args);
        var commands = String.join(
                ", ",
                new CommandLine(Msme.class, new Commands(Console.standard()))
                        .getSubcommands()
                        .keySet());
        assertThat(commands).contains("validate").contains("programs");
        assertThat(run.err()).isEqualTo(line.replace("{commands}", commands) + System.lineSeparator());
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2020-2-1", "2020-13-01", "1899-12-31", "10000-01-01", "today", "２０２０-01-01", "2021-02-29"})
    void impossibleDateIsRefused(String date) {
        var run = CommandLineRun.of("validate", "--as-of", date, "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("YYYY-MM-DD").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format", "--lang", "--duplicates", "--as-of", "--program", "--verdicts", "--rejected"})
    void optionWithoutAValueIsRefused(String option) {
        var run = CommandLineRun.of("validate", "-", option);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(option).hasLineCount(1);
    }

    @Test
    void optionTwiceIsRefused() {
        var run = CommandLineRun.of("validate", "--lang", "id", "--lang", "en", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--lang").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate|",
                "assess|",
                "validate|x|--verdicts|",
                "validate|x|--rejected|",
                "validate|x|--checkpoint|",
                "assess|x|--model|",
                "progress|--target|x|--plot|",
                "generate|--count|1|--manifest|"
            })
    void fileWithoutANameIsRefused(String args) {
        var run = CommandLineRun.of(args.split("\\|", -1));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("expected the name of a file, got \"\"").hasLineCount(1);
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(new OutOfMemoryError("Java heap space"), "msme: out of memory: Java heap space"),
                Arguments.of(
                        new NoClassDefFoundError("x"),
                        "msme: Java cannot load a part of itself or of msme: java.lang.NoClassDefFoundError"
                                + " (too few open files allowed, or an incomplete installation?)"),
                Arguments.of(
                        new StackOverflowError(),
                        "msme: this should not happen, please report it: java.lang.StackOverflowError"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void errorOfTheMachineIsOneLine(Error error, String line) {
        var failing = new OutputStream() {
            @Override
            public void write(int b) {
                throw error;
            }
        };
        var run = CommandLineRun.into(failing, "", "programs");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).isEqualTo(line + System.lineSeparator());
    }

    @Test
    void helpReadsWell() {
        var run = CommandLineRun.of("--help");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("validate", "programs", "Exit codes:", "something was rejected");
        assertThat(CommandLineRun.of("validate", "--help").out())
                .contains(
                        "--program",
                        "--as-of",
                        "--verdicts",
                        "--rejected",
                        "--duplicates",
                        "--format",
                        "--lang",
                        "FILE");
        assertThat(CommandLineRun.of("programs", "--help").out()).contains("--format");
    }

    @Test
    void versionIsTheLibrarys() {
        assertThat(CommandLineRun.of("--version").out().strip()).isEqualTo("msme " + Library.version());
        assertThat(Library.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate --checkpoint - x",
                "validate --catalogue - x",
                "validate --columns - x",
                "assess --model - x",
                "explain --check - x",
                "lint -",
                "compare --with - x",
                "progress --target dm-2024 --observations -",
                "progress --target dm-2024 --plot -",
                "generate --count 1 --manifest -"
            })
    void hyphenIsNoNameOfAFileButThatOfRecordsAndOutputs(String line) {
        var run = CommandLineRun.of(line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .hasLineCount(1)
                .contains("expected the name of a file, got \"-\"; a file of that name is ./-");
        assertThat(run.out()).isEmpty();
    }
}
