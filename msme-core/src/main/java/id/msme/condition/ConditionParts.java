package id.msme.condition;

import static java.util.Objects.requireNonNull;

import id.msme.text.Counted;
import id.msme.text.Mask;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The code that the kinds of condition share: checks of their lists, and the text form of lists. */
final class ConditionParts {

    private static final int MAX_SHOWN = 5;
    private static final int MAX_TEXT = 120;

    private ConditionParts() {}

    /** A list without nulls; the caller's own, so a null in it is the caller's mistake about that parameter. */
    static <T> List<T> listed(String parameter, @Nullable T[] values) {
        for (T value : requireNonNull(values, parameter)) {
            requireNonNull(value, parameter);
        }
        return List.of(values);
    }

    static <T> List<T> values(String name, List<T> values) {
        if (values.isEmpty() || values.size() > Condition.MAX_VALUES) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%s lists 1 to %,d values; found %,d", name, Condition.MAX_VALUES, values.size()));
        }
        var seen = new HashSet<T>();
        for (T value : values) {
            if (!seen.add(value)) {
                throw new IllegalArgumentException(name + " lists " + value + " twice");
            }
        }
        return values;
    }

    static List<String> values(String name, List<String> values, Pattern form, String expected) {
        for (String value : values(name, values)) {
            if (!form.matcher(value).matches()) {
                throw new IllegalArgumentException(name + " takes " + expected + "; found " + Mask.quoted(value));
            }
        }
        return values;
    }

    /** Checks how many conditions are combined, and how deep they nest. */
    static List<Condition> conditions(String name, List<Condition> conditions) {
        if (conditions.isEmpty() || conditions.size() > Condition.MAX_CONDITIONS) {
            throw new IllegalArgumentException(
                    name + " combines 1 to " + Condition.MAX_CONDITIONS + " conditions; found " + conditions.size());
        }
        conditions.forEach(ConditionParts::nested);
        return conditions;
    }

    /** Checks that a condition may stand within another. */
    static Condition nested(Condition condition) {
        if (condition.depth() >= Condition.MAX_DEPTH) {
            throw new IllegalArgumentException("conditions nest at most " + Condition.MAX_DEPTH + " deep");
        }
        return condition;
    }

    static int depth(List<Condition> conditions) {
        int deepest = 0;
        for (Condition condition : conditions) {
            deepest = Math.max(deepest, condition.depth());
        }
        return deepest + 1;
    }

    static List<String> reads(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.reads().stream())
                .distinct()
                .toList();
    }

    /** The first few values, and how many more there are. */
    static String text(String name, List<?> values) {
        String first = values.stream().limit(MAX_SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        int more = values.size() - MAX_SHOWN;
        return name + " " + first + (more > 0 ? " and " + more + " more" : "");
    }

    /** The conditions in brackets, or how many there are where they do not fit a line. */
    static String combined(String name, List<Condition> conditions) {
        String all = conditions.stream().map(Condition::toString).collect(Collectors.joining(", "));
        return name + "(" + (all.length() <= MAX_TEXT ? all : Counted.of(conditions.size(), "condition")) + ")";
    }
}
