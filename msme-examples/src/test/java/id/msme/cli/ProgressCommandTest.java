package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressCommandTest {

    @TempDir
    private Path folder;

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("counts.csv"), text);
    }

    @Test
    void oneDayLeftIsInTheSingular() {
        var run = CommandLineRun.of("progress", "--target", "dm-2024", "--as-of", "2024-12-30", "--lang", "en");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(" a month, for 1 day\n");
    }

    @Test
    void tellsHowFarATargetIs() {
        var run = CommandLineRun.of(
                "progress",
                "--target",
                "dm-2024",
                "--publisher",
                "KEMENKOP",
                "--as-of",
                "2022-12-31",
                "--forecast",
                "linear",
                "--lang",
                "en");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("dm-2024: 500,000 more MSMEs online by 2024-12-31, 25,000,000 in all")
                .contains("attained         20,760,000  on 2022-12-27, KEMENKOP")
                .contains("of all MSMEs         32.3 %  of 64,200,000 (2022, Kemenkop UKM)")
                .contains("needed a day          5,801  or 176,543 a month, for 731 days")
                .contains("as a whole  25,000,000  at risk")
                .contains("reaches 25,000,000  2024-04-25")
                .contains("KOMINFO 4,600,000 for 2017-11-15: they disagree");
    }

    @Test
    void speaksIndonesianUnlessToldOtherwise() {
        var run = CommandLineRun.of(
                "progress", "--target", "go-online-8m", "--publisher", "KOMINFO", "--as-of", "2019-03-01");
        assertThat(run.out()).contains("9.160.000  pada 2019-02-25, KOMINFO").contains("status  ");
    }

    @Test
    void readsCountsOfItsOwn() throws IOException {
        Path counts = csv("as_of,count,publisher\n2020-10-01,0,KEMENDAG\n2020-12-01,6,KEMENDAG\n");
        var run = CommandLineRun.of(
                "progress",
                "--target",
                "tumbuh-10",
                "--observations",
                counts.toString(),
                "--as-of",
                "2020-12-31",
                "--format",
                "json");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("{\"target\":\"tumbuh-10\",\"asOf\":\"2020-12-31\",\"attained\":6,")
                .contains("\"remaining\":4,")
                .contains("\"status\":\"BEHIND\",\"requiredPerDay\":1,\"forecast\":null,\"remarks\":[]}");
    }

    @Test
    void fewActivitiesAreToldWithAPlaceAfterThePoint() throws IOException {
        Path counts = csv("as_of,count,publisher\n2020-10-05,1,A\n2020-10-20,2,A\n2020-11-10,4,A\n2020-12-15,6,A\n");
        var run = CommandLineRun.of(
                "progress",
                "--target",
                "tumbuh-10",
                "--observations",
                counts.toString(),
                "--as-of",
                "2020-12-31",
                "--forecast",
                "linear",
                "--lang",
                "en");
        assertThat(run.out()).containsPattern("expected by now +7\\.6 ").containsPattern("on 2021-01-31 +9\\.5 ");
    }

    @Test
    void severalPublishersAreNamed() throws IOException {
        Path counts = csv("as_of,count,publisher\n2020-10-01,0,KEMENDAG\n2020-12-01,6,FACEBOOK\n");
        var run = CommandLineRun.of("progress", "--target", "tumbuh-10", "--observations", counts.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("FACEBOOK, KEMENDAG");
    }

    @Test
    void publisherOfTheTargetIsTakenUnlessAnotherIsNamed() {
        var run = CommandLineRun.of("progress", "--target", "dm-2024", "--as-of", "2022-12-31", "--format", "json");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"attained\":20760000,");
        var other = CommandLineRun.of(
                "progress",
                "--target",
                "dm-2024",
                "--publisher",
                "KOMINFO",
                "--as-of",
                "2019-12-31",
                "--format",
                "json");
        assertThat(other.out()).contains("\"attained\":9160000,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--target dm-2025|dm-2023, dm-2024, go-online-8m, facebook-15k, tumbuh-10",
                "--target dm-2024 --publisher BPS|KEMENKO-PEREKONOMIAN, KEMENKOP, KOMINFO",
                "--publisher KEMENKOP|--target",
                "--target dm-2024 --publisher KEMENKOP --forecast magic|magic",
                "--target dm-2024 --publisher KEMENKOP --ceiling 0|10^15",
                "--target dm-2024 --publisher KEMENKOP --ceiling 1e6|10^15",
                "--target dm-2024 --publisher KEMENKOP --as-of 2022-02-30|YYYY-MM-DD",
            })
    void wrongUsageIsOneLineWithWhatIsValid(String arguments, String expected) {
        var run = CommandLineRun.of(("progress " + arguments).split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(expected).hasLineCount(1);
    }

    @Test
    void badRowsAreNamedByLineAndColumn() throws IOException {
        Path counts = csv("as_of,count,publisher\n2020-10-01,many,A\n2020-13-01,6,A\n");
        var run = CommandLineRun.of("progress", "--target", "tumbuh-10", "--observations", counts.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("counts.csv line 2, column count: expected a whole number")
                .contains("counts.csv line 3, column as_of: expected a date YYYY-MM-DD")
                .hasLineCount(2);
    }

    @Test
    void aPictureIsNotDrawnOverTheCounts() throws IOException {
        Path counts = csv("as_of,count,publisher\n2020-10-01,0,KEMENDAG\n2020-12-01,6,KEMENDAG\n");
        Path hard = Files.createLink(folder.resolve("p.svg"), counts);
        for (Path picture : new Path[] {counts, hard}) {
            var run = CommandLineRun.of(
                    "progress",
                    "--target",
                    "tumbuh-10",
                    "--observations",
                    counts.toString(),
                    "--plot",
                    picture.toString());
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains(counts + " would be read and written at once")
                    .hasLineCount(1);
        }
        assertThat(counts).content().startsWith("as_of");
    }

    @Test
    void aPictureIsNotDrawnOverThePrintedReport() throws IOException {
        Path printed = Files.writeString(folder.resolve("printed.svg"), "of a redirection");
        var redirected = CommandLineRun.redirectedTo(printed);
        var run = CommandLineRun.into(
                redirected, "", "progress", "--target", "go-online-8m", "--plot", printed.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("two outputs name the same file, " + printed)
                .hasLineCount(1);
        assertThat(printed).hasContent("of a redirection");
    }

    @Test
    void aFileThatIsNotThereIsNoUsageError() {
        var run = CommandLineRun.of(
                "progress",
                "--target",
                "tumbuh-10",
                "--observations",
                folder.resolve("none.csv").toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("none.csv: there is no such file").hasLineCount(1);
    }

    @Test
    void tooFewCountsGiveNoForecastAndSayHowManyAreNeeded() throws IOException {
        Path counts = csv("as_of,count,publisher\n2020-10-01,0,A\n2020-12-01,6,A\n");
        var run = CommandLineRun.of(
                "progress",
                "--target",
                "tumbuh-10",
                "--observations",
                counts.toString(),
                "--forecast",
                "linear",
                "--format",
                "json");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"forecast\":null,");
        assertThat(run.err()).contains("2 given, 3 needed");
    }

    @Test
    void aCurveWithACeilingNeedsOne() throws IOException {
        Path counts = csv("as_of,count,publisher\n2020-10-01,1,A\n2020-11-01,3,A\n2020-12-01,6,A\n");
        String[] arguments = {
            "progress",
            "--target",
            "tumbuh-10",
            "--observations",
            counts.toString(),
            "--forecast",
            "logistic",
            "--format",
            "json"
        };
        var without = CommandLineRun.of(arguments);
        assertThat(without.out()).contains("\"forecast\":null,");
        assertThat(without.err()).contains("--ceiling");
        String[] more = Arrays.copyOf(arguments, arguments.length + 2);
        more[arguments.length] = "--ceiling";
        more[arguments.length + 1] = "12";
        assertThat(CommandLineRun.of(more).out()).contains("\"model\":\"logistic\"");
    }

    @ParameterizedTest
    @CsvSource({"facebook-15k,MSMES_TRAINED", "tumbuh-10,ACTIVITIES"})
    void countsOfSomethingElseAreRefused(String target, String counted) {
        String[] arguments = {
            "progress", "--target", target, "--publisher", "KEMENKOP", "--as-of", "2021-01-01", "--lang", "en"
        };
        var english = CommandLineRun.of(arguments);
        assertThat(english.exit()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err())
                .contains(target + " counts " + counted + ", the counts of the catalogue are MSMES_ONLINE")
                .contains("--observations")
                .hasLineCount(1);
        arguments[arguments.length - 1] = "id";
        assertThat(CommandLineRun.of(arguments).err())
                .contains(target + " menghitung " + counted)
                .contains("--observations")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear", "logistic", "bass", "none"})
    void drawsAWellFormedPicture(String model) throws IOException {
        Path picture = folder.resolve("p.svg");
        var run = CommandLineRun.of(
                "progress",
                "--target",
                "dm-2024",
                "--publisher",
                "KEMENKOP",
                "--as-of",
                "2022-12-31",
                "--forecast",
                model,
                "--plot",
                picture.toString(),
                "--lang",
                "en");
        assertThat(run.exit()).isZero();
        String svg = Files.readString(picture);
        assertThat(openElements(svg)).isEmpty();
        // 16 counts, one in the legend, the goal
        assertThat(svg.split("<circle", -1)).hasSize(1 + 16 + 1 + 1);
        assertThat(svg)
                .contains("target 25 million")
                .contains("MSMEs online [million]")
                .contains("as of 2022-12-31")
                .contains("Source: KEMENKOP, 16 reports");
        assertThat(svg.contains("with 90 % interval")).isEqualTo(!model.equals("none"));
    }

    @Test
    void drawsSeveralPublishersAsPng() throws IOException {
        Path picture = folder.resolve("p.png");
        var run = CommandLineRun.of(
                "progress",
                "--target",
                "dm-2024",
                "--publisher",
                "KEMENKOP",
                "--plot-publisher",
                "KOMINFO",
                "--as-of",
                "2022-12-31",
                "--forecast",
                "linear",
                "--plot",
                picture.toString());
        assertThat(run.exit()).isZero();
        assertThat(Files.readAllBytes(picture)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aPictureOfAnotherFormIsRefused() {
        var run = CommandLineRun.of("progress", "--target", "dm-2024", "--plot", "p.pdf");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("ends in .svg or .png");
    }

    /** The elements that are not closed by the one that was opened last. */
    private static Deque<String> openElements(String svg) {
        var open = new ArrayDeque<String>();
        var tags = Pattern.compile("<(/?)([a-zA-Z]+)((?: [a-zA-Z0-9:-]+=\"[^\"<&]*\")*)(/?)>|<")
                .matcher(svg);
        while (tags.find()) {
            assertThat(tags.group(2))
                    .as("a well-formed tag at %s", tags.start())
                    .isNotNull();
            if (!tags.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tags.group(2));
            } else if (tags.group(4).isEmpty()) {
                open.push(tags.group(2));
            }
        }
        return open;
    }

    @Test
    void aPictureWithoutDataShowsTheTarget() throws IOException {
        Path picture = folder.resolve("p.svg");
        var run = CommandLineRun.of(
                "progress",
                "--target",
                "dm-2024",
                "--publisher",
                "KEMENKOP",
                "--as-of",
                "2016-01-01",
                "--plot",
                picture.toString(),
                "--lang",
                "en");
        assertThat(run.exit()).isZero();
        assertThat(Files.readString(picture)).contains("nothing reported by 2016-01-01");
    }

    @Test
    void aPictureThatCannotBeWrittenIsToldAndTheAnswerStillGiven() {
        var run = CommandLineRun.of(
                "progress",
                "--target",
                "dm-2024",
                "--publisher",
                "KEMENKOP",
                "--as-of",
                "2022-12-31",
                "--plot",
                folder.resolve("no/such/p.svg").toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("p.svg").hasLineCount(1);
        assertThat(run.out()).contains("20.760.000");
    }

    /** Every second count falls: of 2 n counts n are remarked. */
    private CommandLineRun falling(int falls, String... more) throws IOException {
        var rows = new StringBuilder("as_of,count,publisher\n");
        for (int i = 0; i < 2 * falls; i++) {
            rows.append(LocalDate.of(2010, 1, 1).plusDays(i)).append(i % 2 == 0 ? ",200,A\n" : ",100,A\n");
        }
        var args = new ArrayList<>(List.of(
                "progress",
                "--target",
                "dm-2024",
                "--as-of",
                LocalDate.of(2010, 1, 1).plusDays(2L * falls - 1).toString()));
        args.addAll(List.of(
                "--publisher", "A", "--observations", csv(rows.toString()).toString()));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"50, en, ''", "51, en, 'and 1 more'", "1060, en, 'and 1,010 more'", "51, id, 'dan 1 lagi'"})
    void atMostFiftyRemarksAreListedAsText(int falls, String language, String last) throws IOException {
        var run = falling(falls, "--lang", language);
        assertThat(run.out().lines().filter(line -> line.startsWith("  201"))).hasSize(50);
        assertThat(run.out().stripTrailing().endsWith(last)).isTrue();
        assertThat(run.out().matches("(?s).*  (and|dan) [0-9,.]+ (more|lagi)\\n"))
                .isEqualTo(!last.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1000, ']}'", "1001, '],\"moreRemarks\":1}'"})
    void atMostAThousandRemarksAreWrittenAsJson(int falls, String end) throws IOException {
        var run = falling(falls, "--format", "json");
        assertThat(run.out().split("\"code\":\"fall\"", -1)).hasSize(1_001);
        assertThat(run.out().stripTrailing()).endsWith(end);
    }
}
