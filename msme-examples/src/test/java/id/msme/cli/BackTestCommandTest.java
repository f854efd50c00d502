package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BackTestCommandTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", ".")).resolve("../docs/backtest.md");

    /** The page says by which command it was made; that command makes the same page again. */
    @Test
    void thePageInTheDocumentsIsCurrent() throws IOException {
        String page = Files.readString(PAGE);
        var command = Pattern.compile("msme\\.jar ([^`]+)`").matcher(page);
        assertThat(command.find()).isTrue();
        var run = CommandLineRun.of(command.group(1).split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(page);
    }

    @Test
    void aModelThatCouldNotBeFittedSaysWhy() {
        var run = CommandLineRun.of(
                "backtest",
                "--publisher",
                "KOMINFO",
                "--known-on",
                "2019-12-31",
                "--until",
                "2020-12-31",
                "--ceiling",
                "64200000");
        assertThat(run.out())
                .contains("* bass: no bass forecast: too few counts (3 given, 5 needed)")
                .contains("| bass | – | – | – | – | – |")
                .contains("## KOMINFO, known on 2019-12-31: 3 counts");
    }

    @Test
    void needsADayAndAPublisher() {
        assertThat(CommandLineRun.of("backtest", "--publisher", "KOMINFO").exit())
                .isEqualTo(2);
        var run = CommandLineRun.of("backtest", "--known-on", "2019-12-31", "--until", "2020-12-31", "--ceiling", "1");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("KEMENKO-PEREKONOMIAN, KEMENKOP, KOMINFO");
    }
}
