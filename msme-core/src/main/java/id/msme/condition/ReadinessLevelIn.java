package id.msme.condition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The readiness level is certainly one of several, regardless of missing evidence.
 *
 * @param levels names of levels of the default model, for example {@code READY}
 */
public record ReadinessLevelIn(List<String> levels) implements Condition {

    private static final String NAME = "readiness";
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there are none or more than {@value Condition#MAX_VALUES}, one is repeated,
     *     or one has another form
     */
    public ReadinessLevelIn {
        levels = ConditionParts.values(
                NAME, List.copyOf(requireNonNull(levels, "levels")), FORM, "names of levels such as READY");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> reads() {
        return List.of("/readiness");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return requireNonNull(visitor, "visitor").visit(this);
    }

    @Override
    public String toString() {
        return ConditionParts.text(NAME, levels);
    }
}
