package id.msme.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.sketch.ReachSketch;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A tab completes the questions of the prompt and the setters of every public builder. */
@Isolated
class CompletionTest {

    /** Packages that load only in applications that have what they are for. */
    private static final List<String> OPTIONAL =
            List.of("id.msme.jackson2.", "id.msme.jackson3.", "id.msme.constraints.");

    @Test
    void aTabShowsEverySetterOfEveryBuilder() throws IOException {
        List<Class<?>> builders = Stream.of(Catalogue.class, ReachSketch.class)
                .flatMap(CompletionTest::types)
                .filter(CompletionTest::isBuilder)
                .toList();
        assertThat(builders).hasSizeGreaterThanOrEqualTo(14);
        try (LocalShell shell = LocalShell.open()) {
            for (Class<?> builder : builders) {
                String[] methods = Arrays.stream(builder.getMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> method.getDeclaringClass() != Object.class && !method.isSynthetic())
                        .map(Method::getName)
                        .toArray(String[]::new);
                shell.run(builder.getCanonicalName() + " builder = null;");
                assertThat(shell.completions("builder.").stream().map(offer -> offer.replaceAll("\\(.*", "")))
                        .as(builder.getName())
                        .contains(methods);
            }
        }
    }

    @Test
    void aTabCompletesQuestions() throws IOException {
        try (LocalShell shell = LocalShell.open()) {
            assertThat(shell.completions("fore")).contains("forecast(");
            assertThat(shell.completions("commitments(\"2021-03-31\").")).contains("toCsv()", "csv(");
        }
    }

    private static boolean isBuilder(Class<?> type) {
        return isVisible(type)
                && type.getName().startsWith("id.msme.")
                && Arrays.stream(type.getMethods()).map(Method::getName).anyMatch(name -> name.equals("build"));
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    /** All types of the module that holds a type. */
    private static Stream<Class<?>> types(Class<?> one) {
        try {
            Path place = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return types(place).stream();
            }
            try (var jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                return types(jar.getPath("/")).stream();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> types(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .filter(name -> OPTIONAL.stream().noneMatch(name::startsWith))
                    .<Class<?>>map(CompletionTest::load)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CompletionTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
