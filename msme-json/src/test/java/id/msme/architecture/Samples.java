package id.msme.architecture;

import id.msme.catalogue.Catalogue;
import id.msme.finding.Severity;
import id.msme.language.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Instances of the public types, found by calling the library: from the standard catalogue and from factories that take
 * simple values, onward through what the instances return.
 */
final class Samples {

    private static final int MAX_OF_A_TYPE = 4;
    private static final int MAX_CALLS = 60_000;

    /** Texts that some factory takes: ids, dates, codes, numbers. */
    private static final List<String> TEXTS = List.of(
            "go-online",
            "dm-2024",
            "2019-06-01",
            "pp-7-2021",
            "shopee",
            "KEMENKOP",
            "1234567890123",
            "34.71",
            "14111",
            "3171991708450001",
            "+6281234567890",
            "12.345.678.2-123.000",
            "3.4",
            "0.641975",
            "83/100",
            "x-sample",
            "450 juta",
            "MICRO",
            "PT6H",
            "facebook-trains-15k",
            "a sample");

    private final Map<Class<?>, List<Object>> byType = new LinkedHashMap<>();
    private final Deque<Object> fresh = new ArrayDeque<>();
    private int calls;

    Samples(List<Class<?>> types) {
        add(Catalogue.standard());
        types.stream()
                .filter(Class::isEnum)
                .forEach(type -> Arrays.stream(type.getEnumConstants()).forEach(this::add));
        for (int round = 0; round < 4; round++) {
            for (Class<?> type : types) {
                PublicApi.callables(type).stream()
                        .filter(callable ->
                                !(callable instanceof Method method) || Modifier.isStatic(method.getModifiers()))
                        .forEach(callable -> explore(callable, null));
            }
            while (!fresh.isEmpty()) {
                Object one = fresh.poll();
                apiTypes(one.getClass())
                        .forEach(type -> PublicApi.callables(type).stream()
                                .filter(callable ->
                                        callable instanceof Method method && !Modifier.isStatic(method.getModifiers()))
                                .forEach(callable -> explore(callable, one)));
            }
            byType.values().forEach(fresh::addAll);
        }
    }

    /** The instances of a type that were found. */
    List<Object> of(Class<?> type) {
        return byType.getOrDefault(type, List.of());
    }

    /** An instance of a type; a new one if it is a builder, whose parts can be set once. */
    @Nullable
    Object unused(Class<?> type) {
        if (type.getSimpleName().equals("Builder") && type.getEnclosingClass() != null) {
            try {
                return type.getEnclosingClass().getMethod("builder").invoke(null);
            } catch (ReflectiveOperationException e) {
                // It is made another way.
            }
        }
        return of(type).stream().findFirst().orElse(null);
    }

    private void explore(Executable callable, @Nullable Object target) {
        if (!isHarmless(callable) || !isFruitful(callable) || calls > MAX_CALLS) {
            return;
        }
        for (Object[] arguments : argumentLists(callable)) {
            calls++;
            try {
                Object result = call(callable, target, arguments);
                if (result != null) {
                    takeAll(result);
                }
            } catch (ReflectiveOperationException | RuntimeException e) {
                // These arguments are not for this method; others may be.
            }
        }
    }

    /** Nothing that runs over files or starts a program. */
    private static boolean isHarmless(Executable callable) {
        return !Set.of("main", "run").contains(callable.getName())
                && Arrays.stream(callable.getParameterTypes())
                        .noneMatch(type -> type == Path.class || type == OutputStream.class);
    }

    /** A constructor, or a method whose result may be or hold an instance of a type of the library. */
    private static boolean isFruitful(Executable callable) {
        return !(callable instanceof Method method)
                || !(method.getReturnType().isPrimitive() || method.getReturnType() == String.class);
    }

    static @Nullable Object call(Executable callable, @Nullable Object target, Object[] arguments)
            throws ReflectiveOperationException {
        try {
            return callable instanceof Method method
                    ? method.invoke(target, arguments)
                    : ((java.lang.reflect.Constructor<?>) callable).newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e;
        }
    }

    private void takeAll(Object result) {
        if (result instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (result instanceof Stream<?> stream) {
            stream.limit(3).forEach(this::add);
        } else if (result instanceof Collection<?> collection) {
            collection.stream().limit(3).forEach(this::add);
        } else if (result instanceof Map<?, ?> map) {
            map.keySet().stream().limit(3).forEach(this::add);
            map.values().stream().limit(3).forEach(this::add);
        } else {
            add(result);
        }
    }

    private void add(Object instance) {
        if (Proxy.isProxyClass(instance.getClass()) || instance.getClass().isSynthetic()) {
            return;
        }
        boolean isNew = false;
        for (Class<?> type : apiTypes(instance.getClass())) {
            List<Object> known = byType.computeIfAbsent(type, t -> new ArrayList<>());
            if (known.size() < MAX_OF_A_TYPE) {
                known.add(instance);
                isNew = true;
            }
        }
        if (isNew) {
            fresh.add(instance);
        }
    }

    /** The visible types of the library that an instance has, its own class first. */
    private static List<Class<?>> apiTypes(Class<?> type) {
        var types = new ArrayList<Class<?>>();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            if (Modifier.isPublic(c.getModifiers()) && c.getName().startsWith("id.msme.")) {
                types.add(c);
            }
            Arrays.stream(c.getInterfaces())
                    .filter(i ->
                            Modifier.isPublic(i.getModifiers()) && i.getName().startsWith("id.msme."))
                    .forEach(types::add);
        }
        return types;
    }

    /** Some lists of arguments, by the kind of each parameter; several where one of them is a text. */
    List<Object[]> argumentLists(Executable callable) {
        Parameter[] parameters = callable.getParameters();
        boolean hasText = Arrays.stream(parameters)
                .anyMatch(parameter -> CharSequence.class.isAssignableFrom(parameter.getType()));
        var lists = new ArrayList<Object[]>();
        for (String text : hasText ? TEXTS : TEXTS.subList(0, 1)) {
            for (int pick = 0; pick < 2; pick++) {
                var arguments = new Object[parameters.length];
                boolean isComplete = true;
                for (int i = 0; i < parameters.length; i++) {
                    Object sample = sample(parameters[i], text, pick);
                    isComplete &= sample != null;
                    arguments[i] = sample;
                }
                if (isComplete) {
                    lists.add(arguments);
                }
            }
        }
        return lists;
    }

    private @Nullable Object sample(Parameter parameter, String text, int pick) {
        Class<?> type = parameter.getType();
        Object simple = simple(type, text, pick);
        if (simple != null) {
            return simple;
        }
        List<Object> known = of(type);
        if (!known.isEmpty()) {
            return known.get(Math.min(pick, known.size() - 1));
        }
        if (type.isArray()) {
            return array(type.getComponentType(), text, pick);
        }
        if (type == Collection.class || type == List.class || type == Iterable.class) {
            return elements(parameter, text, pick);
        }
        if (type == Set.class) {
            return Set.copyOf(elements(parameter, text, pick));
        }
        if (type.isInterface() && !type.isSealed()) {
            return Proxy.newProxyInstance(
                    type.getClassLoader() == null ? Samples.class.getClassLoader() : type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> method.getReturnType() == boolean.class ? (Object) true : null);
        }
        return null;
    }

    private Object array(Class<?> element, String text, int pick) {
        Object one = simple(element, text, pick);
        Object first = one == null ? of(element).stream().findFirst().orElse(null) : one;
        Object array = Array.newInstance(element, first == null ? 0 : 1);
        if (first != null) {
            Array.set(array, 0, first);
        }
        return array;
    }

    private List<Object> elements(Parameter parameter, String text, int pick) {
        if (parameter.getParameterizedType() instanceof java.lang.reflect.ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof Class<?> element) {
            Object simple = simple(element, text, pick);
            return simple != null
                    ? List.of(simple)
                    : of(element).stream().limit(1).toList();
        }
        return List.of();
    }

    private static @Nullable Object simple(Class<?> type, String text, int pick) {
        if (type == String.class || type == CharSequence.class) {
            return text;
        }
        if (type == long.class || type == Long.class) {
            return pick == 0 ? 450_000_000L : 12L;
        }
        if (type == int.class || type == Integer.class) {
            return pick == 0 ? 2025 : 3;
        }
        if (type == boolean.class || type == Boolean.class) {
            return pick == 0;
        }
        if (type == double.class) {
            return 0.5;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2022 + pick, 12, 31);
        }
        return ofTheJdk(type, text);
    }

    private static @Nullable Object ofTheJdk(Class<?> type, String text) {
        Object[] values = {
            new BigDecimal("0.5"),
            BigInteger.TEN,
            Duration.ofHours(6),
            YearMonth.of(2022, 1),
            LocalDateTime.of(2022, 1, 31, 9, 30),
            Period.ofMonths(1),
            Locale.ROOT,
            MathContext.DECIMAL64,
            Path.of("sample"),
            Language.EN,
            Severity.ERROR,
            ZoneOffset.ofHours(9),
            new byte[] {'{', '}'},
            OptionalLong.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            new String[] {text},
            Comparator.naturalOrder()
        };
        for (Object value : values) {
            if (type == value.getClass() || (type == ZoneId.class && value instanceof ZoneId)) {
                return value;
            }
        }
        if (type == Object.class) {
            return text;
        }
        if (type == Throwable.class || type == RuntimeException.class) {
            return new IllegalStateException(text);
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Path.class) {
            return Path.of("sample");
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[] {'{', '}'});
        }
        if (type == OutputStream.class) {
            return new ByteArrayOutputStream();
        }
        if (type == InstantSource.class) {
            return InstantSource.fixed(Instant.EPOCH);
        }
        return null;
    }
}
