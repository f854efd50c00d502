package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.msme.catalogue.Catalogue;
import id.msme.cohort.CohortTally;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.language.Language;
import id.msme.report.CohortFindings;
import id.msme.report.CohortPage;
import id.msme.report.CohortSections;
import id.msme.scale.Scale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a cohort: whole in itself, and drawn by a browser where one is there. */
class CohortPageTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 5, 20);

    private static final Path BROWSER = Path.of("/usr/bin/chromium");

    private static String page(Language language) {
        var model = Catalogue.standard().models().standard();
        var tally = CohortTally.builder();
        for (int i = 0; i < 20; i++) {
            var evidence = Evidence.none()
                    .with(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(i < 14 ? 72 * 3600 : 3600)));
            tally.add(
                    model.assess(evidence, AS_OF),
                    Optional.of(i < 12 ? Scale.MICRO : Scale.SMALL),
                    Optional.of(i < 10 ? "34" : "11"),
                    List.of());
        }
        return CohortPage.of(
                new CohortSections(tally.build(), model, Catalogue.standard(), 5, language), CohortFindings.plain());
    }

    @Test
    void fetchesNothing() {
        assertThat(page(Language.EN))
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("11 Aceh", "34 Daerah Istimewa Yogyakarta", "12 · 60.0 %", "width=\"156.0\"")
                .doesNotContain("http", "src=", "href=", "url(", "@import", "<script", "@lang@", "@title@");
        assertThat(page(Language.ID)).contains("lang=\"id\"", "Menurut provinsi", "60,0 %");
    }

    @Test
    void barsAndMapAreDrawn(@TempDir Path folder) throws IOException {
        String sample = "src/main/samples/enrolments.jsonl";
        Path bars = folder.resolve("bars.svg");
        Path map = folder.resolve("map.svg");
        var run = CommandLineRun.of(
                "cohort",
                "--lang",
                "en",
                "--plot",
                bars.toString(),
                "--plot-by",
                "scale",
                "--map",
                map.toString(),
                sample);
        assertThat(run.out()).startsWith("Readiness of 355 MSMEs");
        assertThat(bars).content().contains(">297</text>", "By scale", "Source: enrolments.jsonl.");
        assertThat(map).content().contains(">Jabar</text>");
        assertThat(CommandLineRun.of("cohort", "--map", "map.pdf", sample).err())
                .contains("--map: a picture is a file that ends in .svg or .png");
    }

    @Test
    void pictureIsNotDrawnOverThePrintedReport(@TempDir Path folder) throws IOException {
        Path printed = Files.writeString(folder.resolve("printed.svg"), "of a redirection");
        for (String option : List.of("--plot", "--map")) {
            var run = CommandLineRun.into(
                    CommandLineRun.redirectedTo(printed),
                    "",
                    "cohort",
                    option,
                    printed.toString(),
                    "src/main/samples/enrolments.jsonl");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err())
                    .contains("two outputs name the same file, " + printed)
                    .hasLineCount(1);
        }
        assertThat(printed).hasContent("of a redirection");
    }

    @Test
    void leversAndReadinessOfProvincesAreTables() throws IOException {
        String sample = "src/main/samples/enrolments.jsonl";
        assertThat(CommandLineRun.of("cohort", "--levers", "--format", "html", "--lang", "en", sample)
                        .out())
                .contains(
                        "<td>21 Kepulauan Riau</td><td class=\"number\">7</td><td class=\"number\">11.2 – 78.4</td>",
                        "<td>time until a customer is answered</td><td class=\"number\">101</td>");
        assertThat(CommandLineRun.of("cohort", "--levers", "--lang", "en", sample)
                        .out())
                .contains(
                        "  months of recorded trade                               37  10.4 %                   17.7\n",
                        "  digital culture                          …      …       0      0          0\n",
                        "  35 Jawa Timur           time since the last activity online                    13\n");
        assertThat(CommandLineRun.of("cohort", "--levers", "--format", "json", sample)
                        .out())
                .contains(
                        "\"readinessByProvince\":{\"21\":{\"msmes\":7,\"low\":11.",
                        "{\"fact\":\"responseTime\",\"moved\":101,\"points\":374,\"pointsEach\":3.702970,\"scale\":{");
        assertThat(CommandLineRun.of("cohort", "--format", "json", sample).out())
                .doesNotContain("levers");
    }

    @Test
    void textIsNeverMarkup() {
        var model = Catalogue.standard().models().standard().toBuilder()
                .id("<b>&\"")
                .build();
        var report = new CohortSections(CohortTally.builder().build(), model, Catalogue.standard(), 5, Language.EN);
        assertThat(CohortPage.of(report, CohortFindings.plain()))
                .contains("&lt;b&gt;&amp;&quot;")
                .doesNotContain("<b>");
    }

    @Test
    void aBrowserDrawsEveryBar(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(BROWSER), "needs a browser");
        Path file = Files.writeString(folder.resolve("cohort.html"), page(Language.ID));
        String dom = browse(folder, "--dump-dom", file);
        assertThat(count("<rect class=\"bar\"", dom))
                .isEqualTo(count("<rect class=\"bar\"", page(Language.ID)))
                .isPositive();
        browse(folder, "--screenshot=" + folder.resolve("cohort.png"), file);
        assertThat(Files.size(folder.resolve("cohort.png"))).isGreaterThan(10_000);
    }

    private static String browse(Path folder, String what, Path page) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        var process = new ProcessBuilder(
                        BROWSER.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--host-resolver-rules=MAP * ~NOTFOUND",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1000,1200",
                        what,
                        page.toUri().toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private static long count(String part, String text) {
        return Pattern.compile(part, Pattern.LITERAL).matcher(text).results().count();
    }
}
