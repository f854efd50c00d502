package id.msme.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What an application waits for when it starts: code that the virtual machine makes while it runs, and tables that
 * nobody asked for. A process of its own shows which classes were loaded.
 */
class CatalogueLoadingTest {

    /** Each lambda takes about a third of a millisecond. */
    private static final int MAX_LAMBDAS = 16;

    /** An application that starts. */
    static final class Start {

        private Start() {}

        public static void main(String[] arguments) {
            requireNonNull(Catalogue.standard());
        }
    }

    @Test
    void catalogueIsLoadedWithoutStreamsAndWithFewLambdas() throws Exception {
        List<String> loaded = loadedByStart();
        assertThat(loaded).contains(Catalogue.class.getName(), "id.msme.region.RegionTable");
        assertThat(loaded).noneMatch(name -> name.startsWith("java.util.stream."));
        assertThat(loaded)
                .filteredOn(name -> name.startsWith("id.msme.") && name.contains("$$Lambda"))
                .hasSizeLessThanOrEqualTo(MAX_LAMBDAS);
    }

    @Test
    void agreementsFiguresAndModelsAreLoadedWhenTheyAreFirstAskedFor() throws Exception {
        assertThat(loadedByStart())
                .doesNotContain(
                        StandardAgreements.class.getName(),
                        StandardFigures.class.getName(),
                        StandardModels.class.getName(),
                        StandardNorms.class.getName(),
                        StandardTreatment.class.getName());
    }

    private static List<String> loadedByStart() throws IOException, InterruptedException, URISyntaxException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var classes = classFolder(Catalogue.class) + File.pathSeparator + classFolder(Start.class);
        var builder = new ProcessBuilder(
                        java.toString(), "-Xlog:class+load:stdout:none", "-cp", classes, Start.class.getName())
                .redirectErrorStream(true);
        // an agent that the environment adds has classes of its own
        builder.environment().clear();
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .map(line -> line.split(" ", 2)[0])
                .toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }

    /** The folder under which the packages of a class are. */
    private static Path classFolder(Class<?> type) throws URISyntaxException {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        Path path = Path.of(requireNonNull(type.getResource(file)).toURI());
        return path.resolve("../".repeat(type.getPackageName().split("\\.").length + 1))
                .normalize();
    }
}
