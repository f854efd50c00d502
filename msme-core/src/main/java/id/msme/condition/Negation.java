package id.msme.condition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * A condition does not hold.
 *
 * @param condition the condition that must be false
 */
public record Negation(Condition condition) implements Condition {

    private static final String NAME = "not";

    /**
     * Checks the condition.
     *
     * @throws IllegalArgumentException if it nests too deep
     */
    public Negation {
        condition = ConditionParts.nested(requireNonNull(condition, "condition"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> reads() {
        return condition.reads();
    }

    @Override
    public Stream<Condition> simpleConditions() {
        return condition.simpleConditions();
    }

    @Override
    public int depth() {
        return condition.depth() + 1;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return requireNonNull(visitor, "visitor").visit(this);
    }

    @Override
    public String toString() {
        return ConditionParts.combined(NAME, List.of(condition));
    }
}
