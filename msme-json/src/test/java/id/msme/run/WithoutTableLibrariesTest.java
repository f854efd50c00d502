package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.carrotsearch.hppc.LongHashSet;
import de.siegmar.fastcsv.reader.CsvReader;
import id.msme.enrolment.EnrolmentValidator;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import tools.jackson.core.json.JsonFactory;

/** A host of JSON alone leaves the libraries of tables out. */
class WithoutTableLibrariesTest {

    /** Something of each module and library that a run needs. */
    private static final List<Class<?>> ON_THE_CLASS_PATH = List.of(
            WithoutTableLibrariesTest.class,
            BulkRun.class,
            EnrolmentValidator.class,
            JsonFactory.class,
            LongHashSet.class,
            LoggerFactory.class,
            NullMarked.class,
            CsvReader.class,
            ReadableWorkbook.class);

    private static final String NO_CSV =
            "tables are read by the library de.siegmar:fastcsv, which is not there; add it, or give JSON";
    private static final String NO_WORKBOOKS = "workbooks are read by the library org.dhatim:fastexcel-reader, which "
            + "is not there; add it, or save the table as CSV";
    private static final String NO_XML = "workbooks are read by the library com.fasterxml:aalto-xml, which is not "
            + "there; add it, or save the table as CSV";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fastcsv|x.jsonl|{\"id\":\"A\"}|1 rejected",
                "fastcsv|x.json|[{\"id\":\"A\"}, {}]|2 rejected",
                "fastcsv|x.jsonl|no record|1 rejected",
                "fastcsv|x.csv|id,nib|" + NO_CSV,
                "fastcsv|x|\"id\";nib|" + NO_CSV,
                "fastcsv|x.xlsx|PK|" + NO_CSV,
                "fastexcel|x.csv|id,nib|0 rejected",
                "fastexcel|x.xlsx|PK|" + NO_WORKBOOKS,
                "aalto|x.xlsx|PK|" + NO_XML
            })
    void jsonIsReadAndTablesAreRefusedWithTheLibraryToAdd(String left, String name, String text, String expected)
            throws ReflectiveOperationException, IOException {
        try (var loader = new URLClassLoader(classPath(left), ClassLoader.getPlatformClassLoader())) {
            var check = loader.loadClass("id.msme.run.OneRun").getDeclaredMethod("outcome", String.class, String.class);
            check.setAccessible(true);
            assertThat(check.invoke(null, name, text)).isEqualTo(expected);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static URL[] classPath(String left) {
        return ON_THE_CLASS_PATH.stream()
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .filter(place ->
                        !Path.of(place.getPath()).getFileName().toString().startsWith(left))
                .distinct()
                .toArray(URL[]::new);
    }
}
