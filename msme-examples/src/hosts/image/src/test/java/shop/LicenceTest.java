package shop;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.finding.Finding;
import id.msme.json.EnrolmentReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceTest {

    @ParameterizedTest
    @ValueSource(classes = {Finding.class, EnrolmentReader.class})
    void isInTheJar(Class<?> type) throws Exception {
        assertHolds(
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }

    private static void assertHolds(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            assertThat(file.stream().map(entry -> entry.getName()))
                    .contains("META-INF/LICENSE", "META-INF/NOTICE")
                    .anyMatch(name ->
                            name.matches("META-INF/native-image/id\\.msme/msme-.*/reachability-metadata\\.json"));
        }
    }
}
