package id.msme.condition;

import static java.util.Objects.requireNonNull;

import id.msme.scale.Scale;
import java.util.List;

/**
 * The computed scale is one of several.
 *
 * @param scales the scales, in the order stated
 */
public record ScaleIn(List<Scale> scales) implements Condition {

    private static final String NAME = "scale";

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there are none or more than {@value Condition#MAX_VALUES}, or one is repeated
     */
    public ScaleIn {
        scales = ConditionParts.values(NAME, List.copyOf(requireNonNull(scales, "scales")));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> reads() {
        return List.of("/msme");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return requireNonNull(visitor, "visitor").visit(this);
    }

    @Override
    public String toString() {
        return ConditionParts.text(NAME, scales);
    }
}
