package id.msme.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        try (Stream<Path> files = Stream.of("msme-core", "msme-json", "msme-examples")
                .map(module -> ROOT.resolve(module + "/src/main/java"))
                .flatMap(WalksTest::walk)) {
            var existing = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(existing).containsAll(named);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
