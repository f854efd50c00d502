package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Fact;
import id.msme.evidence.Measure;

/**
 * An improvement of one fact.
 *
 * @param from the fact and its present value
 * @param to the same fact and its improved value
 * @param cost the cost, in points
 */
public record Improvement(Measure from, Measure to, long cost) {

    /** @throws IllegalArgumentException if the two values are of different facts */
    public Improvement {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (from.fact() != to.fact()) {
            throw new IllegalArgumentException("an improvement is of one fact; found "
                    + from.fact().member() + " and " + to.fact().member());
        }
    }

    /** {@return the fact that is improved} */
    public Fact fact() {
        return from.fact();
    }

    /** {@return the fact and the cost, without a value, for example {@code recordedMonths improved for 20 points}} */
    @Override
    public String toString() {
        return fact().member() + " improved for " + cost + (cost == 1 ? " point" : " points");
    }
}
