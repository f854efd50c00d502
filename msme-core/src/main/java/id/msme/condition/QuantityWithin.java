package id.msme.condition;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A number lies in a range.
 *
 * @param quantity the number
 * @param range the range, in the unit of the quantity
 */
public record QuantityWithin(Quantity quantity, Range range) implements Condition {

    /**
     * Checks the unit.
     *
     * @throws IllegalArgumentException if the range has another unit than the quantity
     */
    public QuantityWithin {
        requireNonNull(quantity, "quantity");
        range = Range.checked(quantity.member(), quantity.unit(), requireNonNull(range, "range"));
    }

    @Override
    public String name() {
        return quantity.member();
    }

    @Override
    public List<String> reads() {
        return List.of(quantity.pointer());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return requireNonNull(visitor, "visitor").visit(this);
    }

    @Override
    public String toString() {
        return name() + " " + range;
    }
}
