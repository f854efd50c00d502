package id.msme.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The samples of the pages for hosts stand in the applications that {@code mvn -Phosts verify} builds and tests, but
 * for white space and comments. A line before a sample names the file.
 */
class HostSamplesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern SAMPLE =
            Pattern.compile("(?:<!-- in (\\S+) -->\n)?```(?:java|xml)\n(.*?)```", Pattern.DOTALL);
    private static final String HOSTS = "msme-examples/src/hosts/";

    @ParameterizedTest
    @ValueSource(strings = {"docs/hosts.md", "docs/streams.md"})
    void everySampleStandsInAnApplication(String page) throws IOException {
        var samples =
                SAMPLE.matcher(Files.readString(ROOT.resolve(page))).results().toList();
        assertThat(samples).isNotEmpty();
        for (MatchResult sample : samples) {
            assertThat(sample.group(1)).as("file of %s", sample.group(2)).startsWith(HOSTS);
            String source = plain(Files.readString(ROOT.resolve(sample.group(1))));
            assertThat(sample.group(2).split("\n\n")).allMatch(paragraph -> source.contains(plain(paragraph)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/hosts.md", "docs/files.md"})
    void readerOfWorkbooksIsNamedInTheVersionOfTheBuild(String page) throws IOException {
        var version = Pattern.compile("<fastexcel.version>(.*)</fastexcel.version>")
                .matcher(Files.readString(ROOT.resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(Files.readString(ROOT.resolve(page)))
                .contains("`org.dhatim:fastexcel-reader:" + version.group(1) + "`");
    }

    /** Boot 3 differs from Boot 4 in the types of Jackson only. */
    @Test
    void applicationsDifferInJacksonOnly() throws IOException {
        for (String file : new String[] {"src/main/java/shop/Shop.java", "src/test/java/shop/SamplesTest.java"}) {
            assertThat(withoutJackson("boot-3/" + file)).isEqualTo(withoutJackson("boot-4/" + file));
        }
    }

    private static String withoutJackson(String file) throws IOException {
        try (Stream<String> lines = Files.lines(ROOT.resolve(HOSTS + file))) {
            return lines.filter(line -> !line.startsWith("import "))
                    .map(line -> line.replace("JacksonModule msme()", "Module msme()"))
                    .reduce("", (all, line) -> all + line + "\n");
        }
    }

    private static String plain(String code) {
        return code.replaceAll("//[^\n]*", "").replaceAll("\\s", "");
    }
}
