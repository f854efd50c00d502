package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.console.Console;
import id.msme.language.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class AskedLanguageTest {

    private static CommandLine commandLine(Language language) {
        var nothing = new ByteArrayOutputStream();
        CommandLine line =
                Msme.commandLine(new Console(new ByteArrayInputStream(new byte[0]), nothing, new PrintStream(nothing)));
        AskedLanguage.apply(language, line);
        return line;
    }

    @ParameterizedTest
    @CsvSource({
        "--lang id, ID",
        "--lang=id, ID",
        "validate --lang id --help, ID",
        "validate --lang en id, EN",
        "validate -- --lang id, EN",
        "validate --lang, EN",
        "validate id, EN"
    })
    void helpIsIndonesianOnlyWhereItIsAskedFor(String arguments, Language language) {
        assertThat(AskedLanguage.of(arguments.split(" "))).isEqualTo(language);
    }

    @Test
    void everyCommandAndOptionIsDescribedInIndonesian() {
        var english = commandLine(Language.EN).getSubcommands();
        commandLine(Language.ID).getSubcommands().forEach((name, command) -> {
            var other = english.get(name).getCommandSpec();
            var spec = command.getCommandSpec();
            assertThat(spec.usageMessage().description())
                    .isNotEqualTo(other.usageMessage().description());
            for (int i = 0; i < spec.args().size(); i++) {
                assertThat(List.of(spec.args().get(i).description()))
                        .as(name + " " + spec.args().get(i))
                        .isNotEqualTo(List.of(other.args().get(i).description()));
            }
        });
    }

    @Test
    void errorsAreIndonesian() {
        assertThat(CommandLineRun.of("validate", "--lang", "id").err().strip())
                .isEqualTo("msme validate: yang wajib diisi belum ada: FILE; lihat msme validate --help --lang id");
        assertThat(CommandLineRun.of("validate", "--lang=id", "--nothing", "x")
                        .err()
                        .strip())
                .isEqualTo("msme validate: tidak ada opsi --nothing; lihat msme validate --help --lang id");
        assertThat(CommandLineRun.of("validate", "--lang=id", "--help").out()).startsWith("Penggunaan: msme validate");
    }

    @Test
    void languageMayStandBeforeTheCommand() {
        assertThat(CommandLineRun.of("--lang", "id", "--help").out()).startsWith("Penggunaan: msme");
        assertThat(CommandLineRun.of("--lang=id").err())
                .isEqualTo("msme: perintah belum disebut; lihat msme --help --lang id\n");
        assertThat(CommandLineRun.of("--lang", "en", "template").out())
                .isEqualTo(CommandLineRun.of("template", "--lang", "en").out())
                .isNotEqualTo(CommandLineRun.of("template", "--lang", "id").out());
        assertThat(CommandLineRun.of("--lang", "id", "generate", "--count", "1").exit())
                .isZero();
    }

    @Test
    void nearNameIsSuggestedInIndonesian() {
        assertThat(CommandLineRun.of("--lang", "id", "progress", "--target", "dm-2025")
                        .err()
                        .strip())
                .isEqualTo(
                        "msme progress: --target: target \"dm-2025\" tidak ada; mungkin maksudnya \"dm-2023\"? Yang ada: "
                                + "dm-2023, dm-2024, go-online-8m, facebook-15k, tumbuh-10; lihat msme progress --help --lang id");
    }
}
