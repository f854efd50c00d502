package id.msme.run;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.msme.input.Block;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkRunTest {

    private static final byte[] RECORD = Lines.utf8(Lines.record(new Random(1)));
    private static final byte[] LF = Lines.utf8("\n");
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        byte[] longest = Lines.repeated("x", 65_536);
        byte[] tooLong = Lines.repeated("x", 65_537);
        byte[] hugeBlank = Lines.repeated(" \t", Block.CAPACITY);
        byte[] huge = Lines.repeated("[1]", Block.CAPACITY);
        return Stream.of(
                Arguments.of("nothing", Lines.utf8("")),
                Arguments.of("a line feed", LF),
                Arguments.of("a record without a line end", RECORD),
                Arguments.of("CR LF", Lines.joined(RECORD, Lines.utf8("\r\n"), RECORD)),
                Arguments.of("a CR at the end", Lines.joined(RECORD, Lines.utf8("\r"))),
                Arguments.of("a byte-order mark", Lines.joined(BOM, RECORD, LF)),
                Arguments.of("a byte-order mark alone", BOM),
                Arguments.of("half a byte-order mark", Lines.utf8("\u00EF")),
                Arguments.of("a byte-order mark in line 2", Lines.joined(RECORD, LF, BOM, RECORD, LF)),
                Arguments.of("blank lines", Lines.joined(Lines.utf8("\n \n\r\n\t\n"), RECORD, LF)),
                Arguments.of("65,536 bytes", Lines.joined(longest, LF, RECORD)),
                Arguments.of("65,536 bytes and CR LF", Lines.joined(longest, Lines.utf8("\r\n"), RECORD)),
                Arguments.of("65,537 bytes", Lines.joined(tooLong, LF, RECORD)),
                Arguments.of("longer than a block", Lines.joined(RECORD, LF, huge, LF, RECORD)),
                Arguments.of("longer than a block, at the end", Lines.joined(RECORD, LF, huge)),
                Arguments.of("a block of blanks", Lines.joined(RECORD, LF, hugeBlank, LF, RECORD)),
                Arguments.of("a block of blanks at the end", Lines.joined(RECORD, LF, hugeBlank)),
                Arguments.of("blanks before a record", Lines.joined(hugeBlank, RECORD, LF, RECORD)),
                Arguments.of("as long as a block", Lines.joined(Lines.repeated("x", Block.CAPACITY), LF, RECORD)),
                Arguments.of("as long as a block, at the end", Lines.repeated("x", Block.CAPACITY)),
                Arguments.of("a block with its line feed", Lines.joined(Lines.repeated("x", Block.CAPACITY - 1), LF)),
                Arguments.of("as many lines as a block", Lines.repeated("{}\n", Block.MAX_LINES)),
                Arguments.of("one line more", Lines.repeated("{}\n", Block.MAX_LINES + 1)),
                Arguments.of("many findings", Lines.repeated(manyFindings() + "\n", 2 * Block.MAX_LINES)));
    }

    /** Says much more of a record than stands in it. */
    private static String manyFindings() {
        return "{\"msme\":{\"channels\":[" + "0,".repeat(31) + "0]},\"readiness\":{\"trainings\":[" + "0,".repeat(63)
                + "0]}}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void writesWhatThePlainestWayDoes(String name, byte[] file) throws IOException {
        Ran plainly = Ran.plainly(file);

        assertThat(Ran.over(1, file)).isEqualTo(plainly);
        assertThat(Ran.over(3, file)).isEqualTo(plainly);
        assertThat(Ran.over(2, Trickle.of(file, 50_001))).isEqualTo(plainly);
    }

    @Test
    void cutsASmallFileAtEveryByte() throws IOException {
        byte[] file = Lines.joined(BOM, Lines.file(4, 6));
        Ran plainly = Ran.plainly(file);

        for (int most = 1; most <= file.length; most++) {
            assertThat(Ran.over(1, Trickle.of(file, most))).isEqualTo(plainly);
        }
    }

    @Test
    void readsFilesInOrderAndNumbersTheirLinesAnew() throws IOException {
        Path one = Files.write(folder.resolve("one.jsonl"), Lines.utf8("{}\n\n{}\n"));
        Path two = Files.write(folder.resolve("two.jsonl"), Lines.utf8("{}"));
        Path verdicts = folder.resolve("verdicts.jsonl");

        var report = BulkRun.of(Ran.VALIDATOR).verdictsTo(verdicts).run(List.of(BulkInput.of(one), BulkInput.of(two)));

        assertThat(report.lines()).isEqualTo(4);
        assertThat(Files.readAllLines(verdicts))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"line\":1,\"file\":\"" + one),
                        line -> assertThat(line).startsWith("{\"line\":3,\"file\":\"" + one),
                        line -> assertThat(line).startsWith("{\"line\":1,\"file\":\"" + two));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5_000, 100_000, 700_000})
    void whatAnOutputTookBeforeItFailedIsWhatTheReportTells(int room) throws IOException {
        byte[] file = Lines.file(7, 6_000);
        Path rejected = folder.resolve("rejected.jsonl");

        BulkException e = catchThrowableOfType(
                BulkException.class,
                () -> BulkRun.of(Ran.VALIDATOR)
                        .threads(2)
                        .verdictsTo(new Full(room))
                        .rejectedTo(rejected)
                        .run(List.of(BulkInput.of(Ran.NAME, new ByteArrayInputStream(file)))));

        assertThat(e.isReading()).isFalse();
        assertThat(e.report().tally().records()).isLessThan(6_000);
        assertThat(new String(Files.readAllBytes(rejected), ISO_8859_1).chars().filter(c -> c == '\n'))
                .hasSize((int) e.report().tally().rejected());
    }

    /** An output that takes some bytes and no more. */
    private static final class Full extends OutputStream {

        private int room;

        Full(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    @Test
    void tellsHowFarItHasCome() throws IOException {
        Path file = Files.write(folder.resolve("file.jsonl"), Lines.file(2, 5_000));
        var told = new ArrayList<BulkProgress>();

        var report = BulkRun.of(Ran.VALIDATOR).listener(told::add).run(List.of(BulkInput.of(file)));

        assertThat(told).isSortedAccordingTo(Comparator.comparingLong(BulkProgress::records));
        assertThat(told.get(told.size() - 1))
                .isEqualTo(new BulkProgress(
                        report.tally().records(), Files.size(file), OptionalLong.of(Files.size(file))));
    }

    @Test
    void endsBetweenTwoRecordsWhenItsThreadIsInterrupted() throws IOException {
        Path rejected = folder.resolve("rejected.jsonl");
        byte[] file = Lines.file(3, 20_000);

        BulkException e = catchThrowableOfType(
                BulkException.class,
                () -> BulkRun.of(Ran.VALIDATOR)
                        .rejectedTo(rejected)
                        .listener(progress -> Thread.currentThread().interrupt())
                        .run(List.of(BulkInput.of(Ran.NAME, new ByteArrayInputStream(file)))));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(e.report().tally().records()).isPositive();
        assertThat(new String(Files.readAllBytes(rejected), ISO_8859_1).chars().filter(c -> c == '\n'))
                .hasSize((int) e.report().tally().rejected());
    }

    @Test
    void judgesTheFilesBeforeOneThatIsNotThere() throws IOException {
        Path one = Files.write(folder.resolve("one.jsonl"), Lines.utf8("{}\n{}\n"));
        Path none = folder.resolve("none.jsonl");

        BulkException e = catchThrowableOfType(
                BulkException.class,
                () -> BulkRun.of(Ran.VALIDATOR).run(List.of(BulkInput.of(one), BulkInput.of(none))));

        assertThat(e).hasMessage("cannot read " + none + ": there is no such file or folder");
        assertThat(e.report().tally().records()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 1_025, Integer.MAX_VALUE})
    void hasSomeThreadsButNotAnyNumber(int threads) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulkRun.of(Ran.VALIDATOR).threads(threads))
                .withMessage("a run has 1 to 1,024 threads, not " + threads);
    }
}
