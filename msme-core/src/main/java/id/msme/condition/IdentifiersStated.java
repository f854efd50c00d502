package id.msme.condition;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * All of several identifiers are stated and usable.
 *
 * <p>An absent identifier makes this condition false; a refused one leaves it undetermined.
 *
 * @param identifiers the identifiers, in the order stated
 */
public record IdentifiersStated(List<Identifier> identifiers) implements Condition {

    private static final String NAME = "stated";

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there are none, or one is repeated
     */
    public IdentifiersStated {
        identifiers = ConditionParts.values(NAME, List.copyOf(requireNonNull(identifiers, "identifiers")));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> reads() {
        return identifiers.stream().map(Identifier::pointer).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return requireNonNull(visitor, "visitor").visit(this);
    }

    @Override
    public String toString() {
        return ConditionParts.text(
                NAME, identifiers.stream().map(Identifier::member).toList());
    }
}
