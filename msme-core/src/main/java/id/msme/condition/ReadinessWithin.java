package id.msme.condition;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * All overall readiness scores that are possible under the evidence lie in a range.
 *
 * @param points the range, in points from 0 to 100
 */
public record ReadinessWithin(Range points) implements Condition {

    /**
     * Checks the unit.
     *
     * @throws IllegalArgumentException if the range is not one of points
     */
    public ReadinessWithin {
        points = Range.checked("readiness", Unit.POINTS, requireNonNull(points, "points"));
    }

    @Override
    public String name() {
        return "readiness";
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
        return name() + " " + points;
    }
}
