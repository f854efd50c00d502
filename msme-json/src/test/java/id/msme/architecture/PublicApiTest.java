package id.msme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.json.EnrolmentReader;
import id.msme.timeline.Validity;
import id.msme.wire.Mappers;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What a host sees: which types, which constructors, that null is refused by name, and that every value prints well.
 */
class PublicApiTest {

    private static final List<Class<?>> TYPES = PublicApi.types(Catalogue.class, EnrolmentReader.class);
    private static final Samples SAMPLES = new Samples(TYPES);

    private static final Pattern HASH = Pattern.compile("@[0-9a-f]{4,8}\\b");
    private static final Pattern EXPONENT = Pattern.compile("[0-9]E-?[0-9]");
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("(?<![0-9.,/:±-] ?)1 ([a-z]+ )?[A-Za-z]+s\\b");
    private static final int MAX_LINE = 240;

    /** The surface grows on purpose only: a new public type is a line in the list. */
    @Test
    void publicTypesAreThoseOfTheList() throws IOException {
        assertThat(String.join("\n", TYPES.stream().map(Class::getName).toList()))
                .isEqualTo(listed("public-types.txt"));
    }

    /** What only the library may make has no public constructor; records that a host fills have one. */
    @Test
    void publicConstructorsAreThoseOfTheList() throws IOException {
        var made = TYPES.stream()
                .filter(type -> !Modifier.isAbstract(type.getModifiers()) && !Throwable.class.isAssignableFrom(type))
                .filter(type -> type.getConstructors().length > 0)
                .map(Class::getName)
                .toList();
        assertThat(String.join("\n", made)).isEqualTo(listed("public-constructors.txt"));
    }

    /** But for the interfaces that hosts implement, whose methods have no body, and what the list still names. */
    @Test
    void nullIsRefusedByName() throws IOException {
        var wrong = new TreeSet<String>();
        int asked = 0;
        for (Class<?> type : TYPES) {
            for (Executable callable : PublicApi.callables(type)) {
                Parameter[] parameters = callable.getParameters();
                for (int i = 0; i < parameters.length; i++) {
                    Object target = isStatic(callable) ? null : SAMPLES.unused(type);
                    boolean isCallable = isStatic(callable) || target != null;
                    if (isCallable && !mayBeNull(callable, i)) {
                        asked++;
                        answerToNull(callable, target, i).ifPresent(wrong::add);
                    }
                }
            }
        }
        wrong.removeAll(open("null-not-refused.txt"));
        assertThat(String.join("\n", wrong)).isEmpty();
        assertThat(asked).as("parameters that were tried").isGreaterThan(500);
    }

    @Test
    void everyValuePrintsAsOneUsefulLine() throws IOException {
        List<String> open = open("poor-lines.txt");
        var wrong = new TreeSet<String>();
        int printed = 0;
        for (Class<?> type : TYPES) {
            for (Object one : SAMPLES.of(type)) {
                String line = String.valueOf(one);
                printed++;
                if (line.isBlank()
                        || line.length() > MAX_LINE
                        || line.contains("\n")
                        || line.contains("$$Lambda")
                        || HASH.matcher(line).find()
                        || EXPONENT.matcher(line).find()
                        || ONE_OF_SEVERAL.matcher(line).find()
                        || line.toLowerCase(Locale.ROOT).contains("millionths")) {
                    wrong.add(one.getClass().getName() + " prints " + line.substring(0, Math.min(160, line.length())));
                }
            }
        }
        wrong.removeIf(line -> open.contains(line.replaceAll(" prints .*", "")));
        assertThat(String.join("\n", wrong)).isEmpty();
        assertThat(printed).isGreaterThan(300);
    }

    /**
     * Jackson 2 and Jackson 3 with our modules write the same of every value, or refuse it and say why; never {@code
     * {}}.
     */
    @Test
    void everyValueIsWrittenOrRefusedAlikeByBothJacksons() {
        var wrong = new TreeSet<String>();
        int written = 0;
        for (Class<?> type : TYPES) {
            for (Object one : SAMPLES.of(type)) {
                String two = answer(Mappers.JACKSON_2, one);
                String three = answer(Mappers.JACKSON_3, one);
                written += two.startsWith("written ") ? 1 : 0;
                boolean isOpen =
                        one instanceof Throwable || !one.getClass().getName().startsWith("id.msme.");
                if (!isOpen && (!two.equals(three) || (two.equals("written {}") && !(one instanceof Validity)))) {
                    wrong.add(one.getClass().getName() + ": " + two + " / " + three);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(written).isGreaterThan(100);
    }

    private static String answer(Mappers mapper, Object value) {
        try {
            return "written " + mapper.write(value);
        } catch (Exception e) {
            return "refused "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
    }

    /** What a call answers that should have refused null by the name of the parameter; empty if it did. */
    private static Optional<String> answerToNull(Executable callable, @Nullable Object target, int index) {
        String name = callable.getParameters()[index].getName();
        var answers = new ArrayList<String>();
        for (Object[] arguments : SAMPLES.argumentLists(callable)) {
            arguments[index] = null;
            try {
                Samples.call(callable, target, arguments);
                answers.add("takes null");
            } catch (NullPointerException e) {
                if (Objects.equals(e.getMessage(), name) || Objects.equals(e.getMessage(), "names " + name)) {
                    return Optional.empty();
                }
                answers.add("says \"" + e.getMessage() + "\"");
            } catch (RuntimeException | ReflectiveOperationException e) {
                // Another argument was refused first.
            }
        }
        return answers.stream()
                .findFirst()
                .map(answer -> callable.getDeclaringClass().getName() + "." + simpleName(callable) + ": " + name);
    }

    private static String simpleName(Executable callable) {
        return callable instanceof Constructor<?> ? "new" : callable.getName();
    }

    private static boolean mayBeNull(Executable callable, int index) {
        Parameter parameter = callable.getParameters()[index];
        // The array of a generated builder's addX(x...) is null only if it is cast.
        boolean isGenerated = parameter.isVarArgs() && Modifier.isAbstract(callable.getModifiers());
        return parameter.getType().isPrimitive()
                || isGenerated
                || callable.getAnnotatedParameterTypes()[index].isAnnotationPresent(Nullable.class)
                || Arrays.stream(callable.getAnnotatedParameterTypes()[index].getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType() == Nullable.class);
    }

    private static boolean isStatic(Executable callable) {
        return callable instanceof Constructor<?>
                || (callable instanceof Method method && Modifier.isStatic(method.getModifiers()));
    }

    /** What falls short on purpose, each with its reason in a line that begins with {@code #}. */
    private static List<String> open(String name) throws IOException {
        return listed(name).lines().filter(line -> !line.startsWith("#")).toList();
    }

    private static String listed(String name) throws IOException {
        try (var file = Objects.requireNonNull(PublicApiTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
