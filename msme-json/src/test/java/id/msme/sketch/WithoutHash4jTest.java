package id.msme.sketch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application without hash4j, which is optional, reads when it uses a sketch. */
class WithoutHash4jTest {

    /** Loads the sketch again, and nothing of hash4j. */
    private static final class Loader extends ClassLoader {

        Loader() {
            super(WithoutHash4jTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.dynatrace.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(ReachSketch.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
            try (InputStream in = ReachSketch.class.getResourceAsStream(file)) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "builder"})
    void aSketchNamesTheLibraryThatItNeeds(String factory) throws ReflectiveOperationException {
        Method method = new Loader().loadClass(ReachSketch.class.getName()).getMethod(factory);
        assertThatThrownBy(() -> {
                    try {
                        method.invoke(null);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("a reach sketch needs com.dynatrace.hash4j:hash4j on the class path");
    }
}
