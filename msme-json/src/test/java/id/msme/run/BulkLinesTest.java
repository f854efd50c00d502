package id.msme.run;

import static id.msme.json.Records.GOOD;
import static id.msme.json.Records.record;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.duplicate.KnownKeys;
import id.msme.json.Records;
import id.msme.language.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run makes of its input, whatever is inside it. */
class BulkLinesTest {

    private static final String BROKEN = "{\"id\":";

    @TempDir
    private Path folder;

    /** A run over inputs called 0, 1 and so on, without a duplicate step. */
    private record Run(BulkReport report, String verdicts, String rejected) {

        static Run over(String... inputs) throws IOException {
            var all = new ArrayList<BulkInput>();
            for (int i = 0; i < inputs.length; i++) {
                all.add(input(Integer.toString(i), inputs[i]));
            }
            return over(BulkRun.of(Records.VALIDATOR).withoutDuplicates(), all);
        }

        static Run over(BulkRun run, List<BulkInput> inputs) throws IOException {
            var verdicts = new ByteArrayOutputStream();
            var rejected = new ByteArrayOutputStream();
            BulkReport report = run.verdictsTo(verdicts).rejectedTo(rejected).run(inputs);
            return new Run(report, text(verdicts), text(rejected));
        }

        private static String text(ByteArrayOutputStream bytes) {
            return bytes.toString(StandardCharsets.ISO_8859_1);
        }

        /** File, line number and acceptance of each verdict. */
        List<String> places() {
            return verdicts.lines()
                    .map(line -> line.replaceAll(
                            "^\\{\"line\":(\\d+),\"file\":\"([^\"]*)\".*\"accepted\":(true|false),.*$", "$2:$1 $3"))
                    .toList();
        }

        long count(String code) {
            return report.tally().findings().getOrDefault(code, 0L);
        }
    }

    private static BulkInput input(String name, String content) {
        return BulkInput.of(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void brokenLineCostsThatLineOnly() throws IOException {
        var run = Run.over(GOOD + "\n" + BROKEN + "\n" + GOOD + "\n");
        assertThat(run.places()).containsExactly("0:1 true", "0:2 false", "0:3 true");
        assertThat(run.rejected()).isEqualTo(BROKEN + "\n");
        assertThat(run.report().lines()).isEqualTo(3);
        assertThat(run.report().tally().records()).isEqualTo(3);
        assertThat(run.report().tally().accepted()).isEqualTo(2);
    }

    @Test
    void lineEndsAreNoPartOfARecordAndAreKeptInRejectedLines() throws IOException {
        var run = Run.over(GOOD + "\r\n" + BROKEN + "\r\n" + GOOD + "\r\r\n" + BROKEN + " \n" + GOOD + "\r");
        assertThat(run.places()).containsExactly("0:1 true", "0:2 false", "0:3 true", "0:4 false", "0:5 true");
        assertThat(run.rejected()).isEqualTo(BROKEN + "\r\n" + BROKEN + " \n");
    }

    @Test
    void carriageReturnAloneEndsNoLine() throws IOException {
        assertThat(Run.over(GOOD + "\r" + GOOD + "\n").count("json.syntax")).isOne();
    }

    @Test
    void lastLineNeedsNoLineEnd() throws IOException {
        assertThat(Run.over(GOOD + "\n" + GOOD).report().tally().accepted()).isEqualTo(2);
        var run = Run.over(GOOD + "\n" + BROKEN);
        assertThat(run.rejected()).isEqualTo(BROKEN + "\n");
        assertThat(run.report().lines()).isEqualTo(2);
    }

    @Test
    void byteOrderMarkIsPassedOverAtTheStartOfEachInputOnly() throws IOException {
        String mark = "\u00EF\u00BB\u00BF";
        var run = Run.over(
                mark + GOOD + "\n" + mark + GOOD + "\n", mark + GOOD, mark + mark + GOOD, mark, "\u00EF\u00BB");
        assertThat(run.places()).containsExactly("0:1 true", "0:2 false", "1:1 true", "2:1 false", "4:1 false");
        assertThat(run.rejected()).isEqualTo(mark + GOOD + "\n" + mark + GOOD + "\n" + "\u00EF\u00BB\n");
    }

    @Test
    void blankLinesAreNumberedAndNoRecords() throws IOException {
        var run = Run.over("\n \n\t\r\n\r\n" + GOOD + "\n\n" + BROKEN + "\n   ");
        assertThat(run.places()).containsExactly("0:5 true", "0:7 false");
        assertThat(run.report().lines()).isEqualTo(8);
        assertThat(Run.over("").report().lines()).isZero();
        assertThat(Run.over("\n").report().lines()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {65_536, 65_537, 262_143, 262_144, 262_145, 300_000, 2_000_000})
    void blankLineOfAnyLengthIsNoRecord(int length) throws IOException {
        String blanks = " \t\r ".repeat(length / 4 + 1).substring(0, length);
        var run = Run.over(blanks + "\n" + GOOD + "\n" + blanks);
        assertThat(run.places()).containsExactly("0:2 true");
        assertThat(run.rejected()).isEmpty();
        assertThat(run.report().lines()).isEqualTo(3);
    }

    @Test
    void otherSpacesAreNoBlanks() throws IOException {
        for (String space : List.of("\f", "\u000B", "\0", "\u00C2\u00A0")) {
            assertThat(Run.over(space + "\n").count("json.syntax")).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {65_537, 131_072, 262_143, 262_144, 262_145, 262_146, 524_288, 700_001})
    void longLineIsRejectedByteForByte(int length) throws IOException {
        var random = new Random(length);
        var line = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = (char) random.nextInt(256);
            line.append(c == '\n' ? 'x' : c);
        }
        String blanksFirst = " ".repeat(length - 1) + "x";
        for (String end : List.of("\n", "\r\n")) {
            var run = Run.over(GOOD + "\n" + line + end + GOOD + "\n" + blanksFirst + end + GOOD);
            assertThat(run.places()).containsExactly("0:1 true", "0:2 false", "0:3 true", "0:4 false", "0:5 true");
            assertThat(run.rejected().equals(line + end + blanksFirst + end)).isTrue();
            assertThat(run.count("json.syntax")).isEqualTo(2);
        }
    }

    @Test
    void lineEndIsNotCountedToTheLength() throws IOException {
        String longest = GOOD + " ".repeat(65_536 - GOOD.length());
        var run = Run.over(longest + "\n" + longest + "\r\n" + longest + " \n" + longest + "\r\r\n" + longest);
        assertThat(run.places()).containsExactly("0:1 true", "0:2 true", "0:3 false", "0:4 false", "0:5 true");
    }

    @Test
    void inputsAreReadInOrderAndNumberedAnew() throws IOException {
        var run = Run.over(GOOD, BROKEN + "\n" + GOOD + "\n", "", GOOD);
        assertThat(run.places()).containsExactly("0:1 true", "1:1 false", "1:2 true", "3:1 true");
        assertThat(run.report().lines()).isEqualTo(4);
    }

    @Test
    void duplicatesAreFoundOverAllInputsUnlessLeftOut() throws IOException {
        var inputs = List.of(input("a", GOOD + "\n"), input("b", GOOD + "\n" + record("1234567890124")));
        var run = Run.over(BulkRun.of(Records.VALIDATOR), inputs);
        assertThat(run.places()).containsExactly("a:1 true", "b:1 false", "b:2 true");
        assertThat(run.count("enrolment.duplicate")).isOne();
        assertThat(Run.over(GOOD + "\n" + GOOD).count("enrolment.duplicate")).isZero();
    }

    @Test
    void keysOfAnEarlierRunAreKnownAndAddedTo() throws IOException {
        KnownKeys known = KnownKeys.inMemory();
        assertThat(Run.over(BulkRun.of(Records.VALIDATOR).duplicatesOf(known), List.of(input("a", GOOD)))
                        .places())
                .containsExactly("a:1 true");
        assertThat(Run.over(BulkRun.of(Records.VALIDATOR).duplicatesOf(known), List.of(input("b", GOOD)))
                        .places())
                .containsExactly("b:1 false");
    }

    @Test
    void manyKeysAreToldApart() throws IOException {
        var lines = new ArrayList<String>();
        IntStream.range(0, 3_000).forEach(i -> lines.add(record(Long.toString(1_000_000_000_000L + i * 7_919L))));
        var twice = new ArrayList<>(lines);
        twice.addAll(lines);
        var run = Run.over(BulkRun.of(Records.VALIDATOR), List.of(input("a", String.join("\n", twice))));
        assertThat(run.report().tally().accepted()).isEqualTo(3_000);
        assertThat(run.count("enrolment.duplicate")).isEqualTo(3_000);
        assertThat(run.rejected()).isEqualTo(String.join("\n", lines) + "\n");
    }

    @Test
    void messagesAreInTheLanguageOfTheRun() throws IOException {
        var indonesian = Run.over(BulkRun.of(Records.VALIDATOR), List.of(input("a", BROKEN)));
        var english = Run.over(BulkRun.of(Records.VALIDATOR).language(Language.EN), List.of(input("a", BROKEN)));
        assertThat(english.verdicts()).contains("The line is not one well-formed JSON object");
        assertThat(indonesian.verdicts()).isNotEqualTo(english.verdicts()).contains("JSON");
    }

    @Test
    void inputInDribsGivesTheSame() throws IOException {
        String content = GOOD + "\r\n\r\n" + BROKEN + "\n" + " ".repeat(70_000) + "\n" + GOOD;
        var whole = Run.over(content);
        var dribs = Collections.enumeration(IntStream.range(0, content.length())
                .mapToObj(i -> (InputStream) new ByteArrayInputStream(new byte[] {(byte) content.charAt(i)}))
                .toList());
        var run = Run.over(
                BulkRun.of(Records.VALIDATOR).withoutDuplicates(),
                List.of(BulkInput.of("0", new SequenceInputStream(dribs))));
        assertThat(run).isEqualTo(whole);
    }

    @Test
    void filesAreCalledAsTheirPathsAndOverwritten() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), GOOD + "\n" + BROKEN);
        Path verdicts = Files.writeString(folder.resolve("verdicts.jsonl"), "x".repeat(10_000));
        Path rejected = Files.writeString(folder.resolve("rejected.jsonl"), "x".repeat(10_000));
        BulkRun.of(Records.VALIDATOR).verdictsTo(verdicts).rejectedTo(rejected).run(List.of(BulkInput.of(in)));
        assertThat(Files.readAllLines(verdicts)).hasSize(2).allMatch(line -> line.contains("\"file\":\"" + in + "\""));
        assertThat(rejected).hasContent(BROKEN + "\n");
    }

    @Test
    void runWithoutOutputsCounts() throws IOException {
        BulkReport report = BulkRun.of(Records.VALIDATOR).run(List.of(input("a", GOOD + "\n" + BROKEN)));
        assertThat(report.tally().records()).isEqualTo(2);
        assertThat(report.tally().rejected()).isOne();
    }
}
