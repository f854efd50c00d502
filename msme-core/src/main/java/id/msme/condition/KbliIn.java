package id.msme.condition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The business field starts with one of several prefixes.
 *
 * @param prefixes the first two to five digits of KBLI codes, for example {@code 56}
 */
public record KbliIn(List<String> prefixes) implements Condition {

    private static final String NAME = "kbli";
    private static final Pattern FORM = Pattern.compile("[0-9]{2,5}");

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there are none or more than {@value Condition#MAX_VALUES}, one is repeated,
     *     or one has another form
     */
    public KbliIn {
        prefixes = ConditionParts.values(
                NAME, List.copyOf(requireNonNull(prefixes, "prefixes")), FORM, "prefixes of 2 to 5 digits such as 56");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> reads() {
        return List.of("/msme/kbli");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return requireNonNull(visitor, "visitor").visit(this);
    }

    @Override
    public String toString() {
        return ConditionParts.text(NAME, prefixes);
    }
}
