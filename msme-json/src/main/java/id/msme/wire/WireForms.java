package id.msme.wire;

import id.msme.finding.Finding;
import id.msme.json.EnrolmentReader;
import id.msme.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The forms of all types: those of the table, the names of enums, and a refusal for every other type of the library.
 */
public final class WireForms {

    private static final Map<Class<?>, WireForm<?>> TABLE = table();

    private static final Map<Class<?>, Optional<WireForm<?>>> FOUND = new ConcurrentHashMap<>();

    private WireForms() {}

    /**
     * {@return the form of a class; empty if the class is none of this library}
     *
     * @param type the class of a value, or the type that is to be read
     */
    public static Optional<WireForm<?>> find(Class<?> type) {
        WireForm<?> listed = TABLE.get(type);
        if (listed != null) {
            return Optional.of(listed);
        }
        return type.getName().startsWith("id.msme.") ? FOUND.computeIfAbsent(type, WireForms::make) : Optional.empty();
    }

    private static Map<Class<?>, WireForm<?>> table() {
        var forms = new ArrayList<WireForm<?>>(ScalarForms.all());
        forms.addAll(DocumentForms.all());
        forms.addAll(DocumentForms.refused());
        return forms.stream()
                .collect(Collectors.toMap(
                        WireForm::type,
                        form -> form,
                        (one, other) -> {
                            throw new IllegalStateException(one + " and " + other);
                        },
                        LinkedHashMap::new));
    }

    private static Optional<WireForm<?>> make(Class<?> type) {
        if (!isOurs(type)) {
            return Optional.empty();
        }
        for (Class<?> above = type.getSuperclass(); above != null; above = above.getSuperclass()) {
            if (TABLE.containsKey(above)) {
                return Optional.ofNullable(TABLE.get(above));
            }
        }
        Class<?> shown = type.isEnum() || type.getSuperclass() == null ? type : enumOrSelf(type);
        return Optional.of(shown.isEnum() ? names(shown) : refusal(type));
    }

    /** A constant with a body has a class of its own. */
    private static Class<?> enumOrSelf(Class<?> type) {
        return type.getSuperclass().isEnum() ? type.getSuperclass() : type;
    }

    private static <E> WireForm<E> names(Class<E> type) {
        E[] constants = type.getEnumConstants();
        List<String> names = Arrays.stream(constants).map(WireForms::name).toList();
        return ScalarForms.text(type, "one of " + String.join(", ", names), WireForms::name, text -> {
            int index = names.indexOf(text);
            if (index < 0) {
                throw new WireException("expected one of " + String.join(", ", names) + "; found another text");
            }
            return constants[index];
        });
    }

    private static String name(Object constant) {
        return constant instanceof Language language ? language.tag() : ((Enum<?>) constant).name();
    }

    private static <T> WireForm<T> refusal(Class<T> type) {
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return ScalarForms.refused(
                type, name + " has no JSON form; take what you need of it, or a type that has one: " + documents());
    }

    private static String documents() {
        return DocumentForms.all().stream()
                .map(form -> form.type().getSimpleName())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Of this library and not of an application that happens to share the first words of its package names. */
    private static boolean isOurs(Class<?> type) {
        return List.of(Finding.class, EnrolmentReader.class).stream()
                .anyMatch(ours -> type.getModule().isNamed()
                        ? type.getModule() == ours.getModule()
                        : type.getClassLoader() == ours.getClassLoader()
                                && Objects.equals(
                                        type.getProtectionDomain().getCodeSource(),
                                        ours.getProtectionDomain().getCodeSource()));
    }

    /** The types that the table names. */
    public static Collection<Class<?>> types() {
        return TABLE.keySet();
    }
}
