package id.msme.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes that docs/walks.md names exist. */
class WalksTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @Test
    void everyNamedClassExists() throws IOException {
        String walks = Files.readString(ROOT.resolve("docs/walks.md"));
        List<String> named = Pattern.compile("`([A-Z][A-Za-z]+)`")
                .matcher(walks)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(20);
        var existing = new TreeSet<String>();
        for (String module : List.of("msme-core", "msme-json", "msme-examples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module + "/src/main/java"))) {
                files.map(file -> file.getFileName().toString().replace(".java", ""))
                        .forEach(existing::add);
            }
        }
        assertThat(existing).containsAll(named);
    }
}
