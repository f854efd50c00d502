package id.msme.finding;

import id.msme.language.Language;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The few arguments of a finding, by name and in order: two lists, where a linked map would be a dozen objects.
 * Findings are made by the million.
 */
final class Arguments extends AbstractMap<String, String> {

    private final List<String> names;
    private final List<String> values;
    /** Writes what the message says beyond the arguments. */
    private final @Nullable Function<Language, String> detail;

    /** Takes names and values that go together; both must be immutable. */
    Arguments(List<String> names, List<String> values) {
        this(names, values, null);
    }

    private Arguments(List<String> names, List<String> values, @Nullable Function<Language, String> detail) {
        this.names = names;
        this.values = values;
        this.detail = detail;
    }

    Arguments with(Function<Language, String> more) {
        return new Arguments(names, values, more);
    }

    /** The message with what there is to say beyond it. */
    String explained(String message, Language language) {
        return detail == null ? message : message + " " + detail.apply(language);
    }

    /** Whether these are the very names of a code. */
    boolean hasNames(List<String> others) {
        return names == others || names.equals(others);
    }

    @Override
    public int size() {
        return names.size();
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name != null && names.contains(name);
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        int index = name == null ? -1 : names.indexOf(name);
        return index < 0 ? null : values.get(index);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return IntStream.range(0, names.size())
                        .mapToObj(index -> Map.entry(names.get(index), values.get(index)))
                        .iterator();
            }

            @Override
            public int size() {
                return names.size();
            }
        };
    }
}
