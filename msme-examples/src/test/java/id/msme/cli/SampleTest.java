package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped sample is what its README says, and its verdicts stay what they are, byte for byte.
 *
 * <p>Where a rule, a message or the generator changes on purpose, make the files anew, read the difference, and commit
 * it with the change:
 * <pre>{@code
 * mvn -o -Dmsme.quick -pl msme-examples -am test -Dtest=SampleTest -Dmsme.golden=renew -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class SampleTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path SAMPLE = MODULE.resolve("src/main/samples/enrolments.jsonl");
    private static final Path GOLDEN = MODULE.resolve("src/test/resources/id/msme/cli");
    private static final boolean RENEW = "renew".equals(System.getProperty("msme.golden"));
    private static final String[] GENERATE = {"generate", "--count", "360", "--seed", "2026", "--defect-rate", "0.3"};

    @TempDir
    private Path folder;

    @Test
    void sampleIsWhatTheGeneratorMakes() throws IOException {
        assertGolden(SAMPLE, sample());
        assertThat(Files.readString(SAMPLE.resolveSibling("README.md")))
                .contains("msme.jar " + String.join(" ", GENERATE) + " >");
    }

    @Test
    void verdictsStayWhatTheyAre() throws IOException {
        Path verdicts = folder.resolve("verdicts.jsonl");
        byte[] summary = run(
                sample(),
                "validate",
                "--as-of=2026-11-01",
                "--lang=en",
                "--format=json",
                "--verdicts=" + verdicts,
                "-");
        assertGolden(GOLDEN.resolve("enrolments.verdicts.jsonl"), Files.readAllBytes(verdicts));
        // a release changes the version, and nothing else here
        String unversioned =
                new String(summary, StandardCharsets.UTF_8).replaceFirst("\"library\":\"[^\"]*\"", "\"library\":\"\"");
        assertGolden(GOLDEN.resolve("enrolments.summary.json"), unversioned.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sample() {
        return run(new byte[0], GENERATE);
    }

    private static byte[] run(byte[] in, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Msme.run(
                new Console(new ByteArrayInputStream(in), out, new PrintStream(err, true, StandardCharsets.UTF_8)),
                args);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        return out.toByteArray();
    }

    private static void assertGolden(Path golden, byte[] bytes) throws IOException {
        if (RENEW) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, bytes);
        }
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as("%s; SampleTest says how to make it anew", golden)
                .isEqualTo(Files.readString(golden));
        assertThat(bytes).isEqualTo(Files.readAllBytes(golden));
    }
}
