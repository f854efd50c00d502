package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.json.CatalogueReader;
import id.msme.json.Library;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/catalogue-files.md print what it shows, over the files that it shows. */
class CatalogueGuideTest {

    private static final Path GUIDE =
            Path.of("").toAbsolutePath().getParent().resolve("docs").resolve("catalogue-files.md");
    private static final Pattern FILE = Pattern.compile("(?m)^`([a-z-]+\\.jsonl?)`:\n\n```json\n((?s:.*?))```$");
    private static final Pattern COMMAND = Pattern.compile("(?m)^```console\n\\$ msme (.*)\n((?s:.*?))```$");

    @TempDir
    Path folder;

    /** The arguments of a command, with the files of the guide in their folder. */
    private String[] arguments(String command) {
        String[] arguments = command.split(" ", -1);
        for (int i = 0; i < arguments.length; i++) {
            Path file = folder.resolve(arguments[i]);
            arguments[i] = Files.exists(file) ? file.toString() : arguments[i];
        }
        return arguments;
    }

    @Test
    void everyCommandPrintsWhatIsShown() throws IOException {
        String guide = Files.readString(GUIDE);
        Matcher file = FILE.matcher(guide);
        int files = 0;
        for (; file.find(); files++) {
            Files.writeString(folder.resolve(file.group(1)), file.group(2));
        }
        Matcher command = COMMAND.matcher(guide);
        int commands = 0;
        for (; command.find(); commands++) {
            var run = CommandLineRun.of(arguments(command.group(1)));
            String printed = (run.out() + run.err().replace(System.lineSeparator(), "\n"))
                    .replace(folder + folder.getFileSystem().getSeparator(), "");
            assertThat(printed)
                    .as(command.group(1))
                    .isEqualTo(command.group(2).replace("{version}", Library.version()));
        }
        assertThat(files).isEqualTo(5);
        assertThat(commands).isEqualTo(5);
    }

    @Test
    void exampleCatalogueIsTheOneOfTheGuide() throws IOException {
        String name = "/id/msme/examples/catalogues/modal-mikro.json";
        try (InputStream in = Objects.requireNonNull(CatalogueGuideTest.class.getResourceAsStream(name), name)) {
            byte[] example = in.readAllBytes();
            assertThat(Files.readString(GUIDE)).contains(new String(example, StandardCharsets.UTF_8));
            assertThat(CatalogueReader.read(example)
                            .catalogue()
                            .program("modal-mikro")
                            .eligibility())
                    .hasSize(3);
        }
    }
}
