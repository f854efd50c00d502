package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    private static final String HEAD = "{\"format\":\"msme-catalogue/1\",\"edition\":\"2026-11-01\",\"programs\":[";
    private static final String SOUND = HEAD + "{\"id\":\"naik-kelas\",\"name\":\"Naik Kelas\",\"partners\":\"any\","
            + "\"sources\":[{\"title\":\"A decree\"}]}]}";
    private static final String SUSPICIOUS = HEAD + "{\"id\":\"a\",\"name\":\"A\",\"partners\":\"any\","
            + "\"sources\":[{\"title\":\"A decree\"}]},{\"id\":\"b\",\"name\":\"B\",\"partners\":[{\"party\":\"shopee\"}],"
            + "\"sources\":[{\"title\":\"A decree\"}],"
            + "\"eligibility\":[{\"id\":\"large\",\"when\":{\"scale\":[\"LARGE\"]}}]}]}";

    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void soundFileHasNoFindings() throws IOException {
        String sound = file("sound.json", SOUND);
        var run = CommandLineRun.of("lint", "--lang", "en", sound);
        assertThat(run.out()).isEqualTo(sound + ": nothing was found\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void standardCatalogueHasNoFindings() throws IOException {
        String printed = file(
                "printed.json",
                CommandLineRun.of("programs", "--format", "json").out());
        var run = CommandLineRun.of("lint", "--format", "json", printed);
        assertThat(run.out()).isEqualTo("{\"format\":\"msme-lint/1\",\"findings\":[]}\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void findingNamesPlaceReasonAndRemedy() throws IOException {
        String suspicious = file("suspicious.json", SUSPICIOUS);
        var text = CommandLineRun.of("lint", "--lang", "en", suspicious);
        assertThat(text.out())
                .isEqualTo(suspicious + " /programs/1/eligibility/0/when [rule.never]\n"
                        + "  No enrolment of an MSME in the window can meet the rule \"large\".\n"
                        + "  Correct its values, or leave the rule out.\n");
        assertThat(text.exit()).isEqualTo(1);
        var json = CommandLineRun.of("lint", "--lang", "en", "--format", "json", suspicious);
        assertThat(json.out())
                .contains("\"code\":\"rule.never\",\"pointer\":\"/programs/1/eligibility/0/when\","
                        + "\"arguments\":{\"rule\":\"large\"},\"why\":\"No enrolment");
        assertThat(json.exit()).isEqualTo(1);
    }

    @Test
    void wrongFileIsWrongUsage() throws IOException {
        String wrong = file("wrong.json", SOUND.replace("partners", "partner"));
        var run = CommandLineRun.of("lint", wrong);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).contains("line 1, /programs/0/partner: no member \"partner\"");
        assertThat(CommandLineRun.of("lint", folder.resolve("absent").toString())
                        .exit())
                .isEqualTo(3);
    }
}
