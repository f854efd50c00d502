package id.msme.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.msme.run.BulkRun;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The packages of this module import only those of lower rows, have no cycles, and none holds too much. */
class RoomsTest {

    private static final List<Set<String>> TABLE = List.of(
            Set.of("digest"),
            Set.of("constraints", "document", "file", "json.schema", "log", "sketch", "synthetic"),
            Set.of("sheet"),
            Set.of("input"),
            Set.of("table"),
            Set.of("json"),
            Set.of("checkpoint", "json.answer", "json.receipt"),
            Set.of("keys"),
            Set.of("run"),
            Set.of("wire"),
            Set.of("jackson2", "jackson3"));

    private static final Map<String, Integer> ROW = IntStream.range(0, TABLE.size())
            .boxed()
            .flatMap(row -> TABLE.get(row).stream().map(name -> Map.entry("id.msme." + name, row)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final int MAX_FILES = 40;

    @Test
    void importsPointDown() {
        var wrong = new TreeSet<String>();
        for (JavaClass type : classes()) {
            int row = row(type);
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        return ROW.containsKey(target.getPackageName())
                                && !target.getPackageName().equals(type.getPackageName())
                                && row(target) >= row;
                    })
                    .forEach(dependency -> wrong.add(dependency.getDescription()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("id.msme.(*)..").should().beFreeOfCycles().check(classes());
    }

    @Test
    void noPackageHoldsTooMuch() {
        var files = new TreeMap<String, Integer>();
        for (JavaClass type : classes()) {
            if (type.isTopLevelClass()) {
                files.merge(type.getPackageName(), 1, Integer::sum);
            }
        }
        assertThat(files.keySet()).isEqualTo(new TreeSet<>(ROW.keySet()));
        assertThat(files.values()).allMatch(count -> count <= MAX_FILES, "at most " + MAX_FILES);
    }

    private static int row(JavaClass type) {
        Integer row = ROW.get(type.getPackageName());
        assertThat(row).as("the row of " + type.getName()).isNotNull();
        return row;
    }

    private static JavaClasses classes() {
        try {
            Path place = Path.of(BulkRun.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            JavaClasses found = new ClassFileImporter()
                    .withImportOption(location -> !location.contains("module-info"))
                    .importPath(place);
            assertThat(found).isNotEmpty();
            return found;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
