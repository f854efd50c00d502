package id.msme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.finding.Finding;
import id.msme.json.EnrolmentReader;
import id.msme.text.Inside;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystems;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What GraalVM reads from the jars, so that an image of an application has their resources. */
class NativeImageTest {

    private static final Class<?> CORE = Finding.class;
    private static final Class<?> JSON = EnrolmentReader.class;

    private static JsonNode metadata(Class<?> type) {
        String module = type == CORE ? "msme-core" : "msme-json";
        String file = "/META-INF/native-image/id.msme/" + module + "/reachability-metadata.json";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file), file)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static Stream<PathMatcher> globs(Class<?> type) {
        return metadata(type)
                .get("resources")
                .valueStream()
                .filter(entry -> entry.has("glob"))
                .map(entry -> FileSystems.getDefault()
                        .getPathMatcher("glob:" + entry.get("glob").asString()));
    }

    private static Stream<String> reflected(Class<?> type) {
        return metadata(type)
                .get("reflection")
                .valueStream()
                .map(entry -> entry.get("type").asString());
    }

    static Stream<Class<?>> modules() {
        return Stream.of(CORE, JSON);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyResourceIsMatchedByAGlob(Class<?> module) {
        List<PathMatcher> globs = globs(module).toList();
        List<String> resources = PublicApi.resources(module)
                .filter(name -> !name.matches("META-INF/(native-image/.+|maven/.+|[^/]+)"))
                .toList();
        assertThat(resources).hasSizeGreaterThan(10);
        assertThat(resources)
                .allMatch(name -> globs.stream()
                        .anyMatch(glob -> glob.matches(FileSystems.getDefault().getPath(name))));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTypeThatIsReflectedExists(Class<?> module) {
        assertThat(reflected(module))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Class.forName(name, false, module.getClassLoader())
                                .getDeclaredConstructor())
                        .isNotNull());
    }

    @Test
    void everyClassThatCoreOpensByNameIsReflected() {
        List<Method> doors = Arrays.stream(Inside.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .toList();
        assertThat(doors).isNotEmpty();
        List<String> reflected = reflected(CORE).toList();
        assertThat(doors)
                .allSatisfy(door -> assertThat(reflected)
                        .contains(door.invoke(null).getClass().getName()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IndonesianMobile", "Kbli", "Nib", "Nik", "Npwp", "RegionCode"})
    void everyCheckOfAConstraintIsReflected(String constraint) {
        assertThat(reflected(JSON)).contains("id.msme.constraints." + constraint + "$Check");
    }
}
