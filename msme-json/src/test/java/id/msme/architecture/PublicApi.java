package id.msme.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
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
import java.util.Set;
import java.util.stream.Stream;

/** The public types of the library, read from its class files. */
final class PublicApi {

    /** Exported to msme-json alone, or to nobody. */
    private static final List<String> PLUMBING = List.of(
            "id.msme.check.",
            "id.msme.checkpoint.",
            "id.msme.digest.",
            "id.msme.document.",
            "id.msme.input.",
            "id.msme.sheet.",
            "id.msme.rule.",
            "id.msme.text.",
            "id.msme.wire.");

    /** Of {@link Object} and {@link Enum}: their contracts are the JDK's. */
    private static final Set<String> OF_THE_JDK = Set.of(
            "equals",
            "hashCode",
            "toString",
            "compareTo",
            "valueOf",
            "values",
            "ordinal",
            "name",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "describeConstable",
            "getDeclaringClass");

    private PublicApi() {}

    /** All public types of the modules that hold two classes, nested ones included, by name. */
    static List<Class<?>> types(Class<?>... oneOfEachModule) {
        return Arrays.stream(oneOfEachModule)
                .flatMap(PublicApi::classNames)
                .filter(name -> name.startsWith("id.msme.") && PLUMBING.stream().noneMatch(name::startsWith))
                .map(PublicApi::load)
                .filter(PublicApi::isVisible)
                .sorted(Comparator.comparing(Class::getName))
                .<Class<?>>map(type -> type)
                .toList();
    }

    /** What a host can call on a type: static methods, instance methods and constructors. */
    static List<Executable> callables(Class<?> type) {
        Stream<Method> methods = Arrays.stream(type.getMethods())
                .filter(method -> !OF_THE_JDK.contains(method.getName()))
                .filter(method -> !method.isSynthetic() && !method.isBridge())
                .filter(method -> method.getDeclaringClass().getName().startsWith("id.msme."));
        Stream<Constructor<?>> constructors =
                Modifier.isAbstract(type.getModifiers()) ? Stream.of() : Arrays.stream(type.getConstructors());
        return Stream.<Executable>concat(methods, constructors)
                .sorted(Comparator.comparing(Executable::toGenericString))
                .toList();
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Stream<String> classNames(Class<?> one) {
        return files(one)
                .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'));
    }

    /** The files of the module that holds a class, other than classes; with slashes and without one at the start. */
    static Stream<String> resources(Class<?> one) {
        return files(one).filter(file -> !file.endsWith(".class"));
    }

    private static Stream<String> files(Class<?> one) {
        try {
            Path place = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return filesBelow(place).stream();
            }
            try (var jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                return filesBelow(jar.getPath("/")).stream();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> filesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
