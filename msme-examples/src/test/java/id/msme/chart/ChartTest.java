package id.msme.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.msme.catalogue.Catalogue;
import id.msme.forecast.BassDiffusion;
import id.msme.forecast.LinearTrend;
import id.msme.forecast.LogisticGrowth;
import id.msme.language.Language;
import id.msme.progress.Progress;
import id.msme.progress.PublishedSeries;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartTest {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    private static final long MSMES = 64_200_000;

    private static PublishedSeries counts(String publisher) {
        return Catalogue.standard().onboarding().publisher(publisher);
    }

    private static ProgressChart progress(String... publishers) {
        Progress progress = Progress.of(Catalogue.standard().target("dm-2024"), counts("KEMENKOP"), DAY);
        return ProgressChart.of(
                progress, List.of(publishers).stream().map(ChartTest::counts).toList(), Language.EN);
    }

    private static BarChart bars() {
        return BarChart.of(
                "MSMEs by scale & \"law\"",
                "MSMEs",
                List.of(
                        new Bar("micro", OptionalLong.of(63_955_369)),
                        new Bar("small", OptionalLong.of(193_959)),
                        new Bar("<hidden>", OptionalLong.empty())),
                "Databoks",
                Language.EN);
    }

    private static TileMap tiles() {
        return TileMap.of(
                "MSMEs",
                "MSMEs",
                List.of(new Bar("32 Jawa Barat", OptionalLong.of(4_700_000)), new Bar("11 Aceh", OptionalLong.empty())),
                "BPS",
                Language.EN);
    }

    private static Document parsed(Chart chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(chart.toSvg().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Chart chart) throws Exception {
        NodeList texts = parsed(chart).getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }

    private static Set<String> found(String regex, String svg) {
        return new TreeSet<>(Pattern.compile(regex)
                .matcher(svg)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList());
    }

    @Test
    void aProgressChartHasTitlesUnitsLegendAndSource() throws Exception {
        assertThat(texts(progress("KEMENKOP").with(LinearTrend.standard())))
                .contains(
                        "dm-2024: 25,000,000 MSMEs online by 2024-12-31",
                        "MSMEs online [million]",
                        "year",
                        "target 25 million",
                        "as of 2022-12-31",
                        "KEMENKOP, reported",
                        "linear with 90 % interval")
                .anyMatch(text -> text.startsWith("Source: KEMENKOP, 16 reports from 2017-11-15 to 2022-12-27"));
    }

    /** The names of a publisher, a unit or a file can hold what a terminal obeys and XML does not allow. */
    @Test
    void controlCharactersComeIntoNoPicture() throws Exception {
        String hostile = "a\u001B[2Jb\u0000c\nd\u202Ee\uFFFEf";
        var bars = List.of(new Bar("32 " + hostile, OptionalLong.of(1)));
        for (Chart chart : List.of(
                BarChart.of(hostile, hostile, bars, hostile, Language.EN),
                TileMap.of(hostile, hostile, bars, hostile, Language.EN))) {
            assertThat(texts(chart)).isNotEmpty();
            assertThat(chart.toSvg())
                    .contains("<title>a?[2Jb?c?d?e?f</title>")
                    .doesNotContain("\u001B", "\u0000", "\u202E", "\uFFFE");
            assertThat(chart.toPng()).isNotEmpty();
        }
    }

    @Test
    void aColumnIs85MillimetresWide() {
        assertThat(List.of(progress("KEMENKOP"), bars(), tiles()))
                .allSatisfy(chart -> assertThat(chart.toSvg()).contains("width=\"85mm\""));
    }

    @Test
    void linesAndBandsDifferWithoutColours() {
        String svg = progress("KEMENKOP")
                .with(LinearTrend.standard())
                .with(LogisticGrowth.towards(MSMES))
                .with(BassDiffusion.under(MSMES))
                .toSvg();
        assertThat(found("stroke-width=\"1.1\"[^>]*stroke-dasharray=\"([^\"]*)\"", svg))
                .hasSize(2);
        assertThat(found("<pattern id=\"([a-z]+)-", svg)).containsExactly("falling", "rising", "upright");
    }

    @Test
    void publishersDifferInTheirMarks() {
        String one = progress("KEMENKOP").toSvg();
        String two = progress("KEMENKOP", "KOMINFO").toSvg();
        assertThat(one.split("<circle", -1)).hasSize(1 + 16 + 1 + 1);
        // four squares and one in the legend
        assertThat(two.split("<polygon fill=\"#000000\" points", -1)).hasSize(1 + 4 + 1);
        assertThat(two).contains("KOMINFO, reported");
    }

    @Test
    void aPublisherWithTooFewCountsHasNoForecast() {
        assertThat(progress("KEMENKOP", "PEMERINTAH")
                        .with(LinearTrend.standard())
                        .toSvg())
                .contains("linear, KEMENKOP", "PEMERINTAH, no reports")
                .doesNotContain("linear, PEMERINTAH");
    }

    @Test
    void countsThatAreNotShownAreNamedAsSuch() throws Exception {
        assertThat(texts(bars())).contains("63,955,369", "<hidden>", "…", "MSMEs [million]");
        assertThat(bars().toSvg()).contains("not shown: too few").contains("&lt;hidden&gt;");
        assertThat(texts(tiles())).contains("Jabar", "4.7", "Aceh", "…");
    }

    @Test
    void everyProvinceIsATileOnce() throws Exception {
        List<String> texts = texts(tiles());
        long provinces = Catalogue.standard().regions().regions().stream()
                .filter(region -> region.code().toString().length() == 2)
                .count();
        assertThat(texts.stream()
                        .filter(text -> !text.equals("MSMEs") && text.matches("[A-Z][A-Za-z]{2,4}"))
                        .distinct())
                .hasSize((int) provinces);
    }

    @Test
    void aProvinceThatIsNotStatedIsNotZero() throws Exception {
        assertThat(texts(tiles())).contains("–", "…").doesNotContain("0");
    }

    /** Four counts leave open so much that their band would hide all others. */
    @Test
    void anIntervalThatWouldFillThePlotIsDrawnByItsEdges() {
        String svg =
                progress("KEMENKOP", "KOMINFO").with(LinearTrend.standard()).toSvg();
        assertThat(svg).contains("linear, KEMENKOP with 90 % interval", "linear, KOMINFO with 90 % interval");
        assertThat(found("<pattern id=\"([a-z]+)-", svg)).containsExactly("rising");
        assertThat(found("<polygon fill=\"url\\(#([a-z]+)-", svg)).containsExactly("rising");
    }

    @Test
    void noTextIsCutAtTheEdges() throws Exception {
        var bars = List.of(
                new Bar("35 Jawa Timur", OptionalLong.of(Long.MAX_VALUE)),
                new Bar("91 " + "Papua ".repeat(30), OptionalLong.of(64_194_056)),
                new Bar("34 Daerah Istimewa Yogyakarta", OptionalLong.empty()));
        String title = "Readiness of 64,194,056 MSMEs by province and everything else that could be long";
        for (Language language : Language.values()) {
            assertInside(BarChart.of(title, "MSMEs", bars, "a-file-of-enrolments.jsonl", language));
            assertInside(TileMap.of(title, "MSMEs", bars, "a-file-of-enrolments.jsonl", language));
        }
        var capitals = List.of(
                new Bar("INSTANT_MESSAGING", OptionalLong.of(2)), new Bar("KEMENKO-PEREKONOMIAN", OptionalLong.of(27)));
        assertInside(BarChart.of(title, "MSMEs", capitals, "counts.csv", Language.EN));
        assertInside(bars());
        assertInside(tiles());
        assertInside(progress("KEMENKOP", "KOMINFO").with(LinearTrend.standard()));
    }

    /** Measured by the JDK's own font, which is wider than those that a browser would choose. */
    private static void assertInside(Chart chart) throws Exception {
        var context = new FontRenderContext(null, true, true);
        Document svg = parsed(chart);
        NodeList texts = svg.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            var text = (Element) texts.item(i);
            float size = Float.parseFloat(text.getAttribute("font-size"));
            int style = text.hasAttribute("font-weight") ? Font.BOLD : Font.PLAIN;
            double length = new Font(Font.SANS_SERIF, style, 1)
                    .deriveFont(size)
                    .getStringBounds(text.getTextContent(), context)
                    .getWidth();
            double before =
                    switch (text.getAttribute("text-anchor")) {
                        case "middle" -> length / 2;
                        case "end" -> length;
                        default -> 0;
                    };
            boolean isUpright = text.hasAttribute("transform");
            double start = isUpright
                    ? chart.height() - Double.parseDouble(text.getAttribute("y")) - before
                    : Double.parseDouble(text.getAttribute("x")) - before;
            assertThat(start).as(text.getTextContent()).isNotNegative();
            assertThat(start + length)
                    .as(text.getTextContent())
                    .isLessThanOrEqualTo(isUpright ? chart.height() : Chart.WIDTH);
        }
    }

    /** The steps of the legend are those of the tiles. */
    @Test
    void everyCountOfAMapIsInOneStepOfTheLegend() throws Exception {
        for (int most : new int[] {1, 2, 3, 5, 66, 67}) {
            var provinces = List.of(new Bar("11", OptionalLong.of(most)), new Bar("12", OptionalLong.of(most / 2)));
            List<String> steps = texts(TileMap.of("t", "u", provinces, "s", Language.EN)).stream()
                    .filter(text -> text.matches("\\d+–\\d+"))
                    .toList();
            int next = 0;
            for (String step : steps) {
                String[] bounds = step.split("–", -1);
                assertThat(Integer.parseInt(bounds[0])).as(steps.toString()).isEqualTo(next);
                next = Integer.parseInt(bounds[1]) + 1;
            }
            assertThat(next).as(steps.toString()).isEqualTo(most + 1);
        }
    }

    @Test
    void rowsOfOneProvinceAreAddedUp() throws Exception {
        var rows = List.of(
                new Bar("11 Aceh", OptionalLong.of(40)),
                new Bar("11 Aceh", OptionalLong.of(2)),
                new Bar("51 Bali", OptionalLong.of(7)),
                new Bar("51 Bali", OptionalLong.empty()));
        assertThat(texts(TileMap.of("t", "u", rows, "s", Language.EN)))
                .contains("42", "…")
                .doesNotContain("40", "7");
    }

    @Test
    void aMapNeedsProvinces() {
        assertThatThrownBy(() -> TileMap.of("t", "u", List.of(new Bar("micro", OptionalLong.of(1))), "s", Language.EN))
                .hasMessageStartingWith("a map needs provinces");
        assertThatThrownBy(() -> BarChart.of("t", "u", List.of(), "s", Language.EN))
                .hasMessage("a chart needs at least one bar");
    }

    /** A disk that is full leaves the old picture, not half of the new one. */
    @Test
    void anOldPictureStaysUntilTheNewOneIsComplete(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("fig.svg"), "old");
        Path old = Files.createLink(folder.resolve("old.svg"), file);
        bars().write(file);
        assertThat(file).content().startsWith("<svg ").endsWith("</svg>\n");
        assertThat(old).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.draft");
    }

    /** A folder for temporary files that is full or cannot be written is no reason to have no picture. */
    @Test
    void aPictureIsMadeWithoutTemporaryFiles(@TempDir Path folder) throws IOException {
        Path cache = Files.createDirectory(folder.resolve("cache"));
        ImageIO.setCacheDirectory(cache.toFile());
        Files.delete(cache);
        try {
            assertThat(bars().toPng()).startsWith(0x89, 'P', 'N', 'G');
        } finally {
            ImageIO.setCacheDirectory(null);
        }
    }

    @Test
    void thePictureHasTheSizeOfTheDrawing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("fig.PNG");
        progress("KEMENKOP").with(LinearTrend.standard()).write(file);
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1446);
        assertThat(image.getRGB(image.getWidth() - 1, image.getHeight() - 1)).isEqualTo(0xFFFFFFFF);
        bars().write(folder.resolve("fig.svg"));
        assertThat(Files.readString(folder.resolve("fig.svg"))).startsWith("<svg ");
        assertThatThrownBy(() -> bars().write(folder.resolve("fig.pdf")))
                .hasMessage("a chart is written to a file that ends in .svg or .png; found fig.pdf");
    }
}
