package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.json.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramsCommandTest {

    @ParameterizedTest
    @CsvSource({
        "programs_id.txt, id, text",
        "programs_en.txt, en, text",
        "programs.json, id, json",
        "programs.json, en, json",
    })
    void showsTheCatalogue(String golden, String language, String format) {
        var run = CommandLineRun.of("programs", "--lang", language, "--format", format);
        assertThat(run.out()).isEqualTo(CommandLineRun.golden(golden).replace("{version}", Library.version()));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void standardOutputThatIsFullOrClosed() {
        var full = CommandLineRun.into(CommandLineRun.refusing("No space left on device"), "", "programs");
        assertThat(full.exit()).isEqualTo(3);
        assertThat(full.err())
                .isEqualTo("msme: cannot write standard output: No space left on device" + System.lineSeparator());
        var closed = CommandLineRun.into(CommandLineRun.closedPipe(), "", "programs");
        assertThat(closed.exit()).isZero();
        assertThat(closed.err()).isEmpty();
    }
}
