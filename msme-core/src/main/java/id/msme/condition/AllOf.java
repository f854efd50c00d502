package id.msme.condition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * All of several conditions hold.
 *
 * @param conditions 1 to {@value Condition#MAX_CONDITIONS} conditions, in the order stated
 */
public record AllOf(List<Condition> conditions) implements Condition {

    private static final String NAME = "all";

    /**
     * Checks the conditions.
     *
     * @throws IllegalArgumentException if there are none or too many, or they nest too deep
     */
    public AllOf {
        conditions = ConditionParts.conditions(NAME, List.copyOf(requireNonNull(conditions, "conditions")));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> reads() {
        return ConditionParts.reads(conditions);
    }

    @Override
    public Stream<Condition> simpleConditions() {
        return conditions.stream().flatMap(Condition::simpleConditions);
    }

    @Override
    public int depth() {
        return ConditionParts.depth(conditions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return requireNonNull(visitor, "visitor").visit(this);
    }

    @Override
    public String toString() {
        return ConditionParts.combined(NAME, conditions);
    }
}
