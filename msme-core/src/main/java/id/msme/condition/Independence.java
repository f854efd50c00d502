package id.msme.condition;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The enterprise states that it is independent, or that it is not.
 *
 * @param expected what it must state: true if it is no subsidiary or branch of a larger enterprise
 */
public record Independence(boolean expected) implements Condition {

    @Override
    public String name() {
        return "independent";
    }

    @Override
    public List<String> reads() {
        return List.of("/msme/independent");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return requireNonNull(visitor, "visitor").visit(this);
    }

    @Override
    public String toString() {
        return name() + " " + expected;
    }
}
