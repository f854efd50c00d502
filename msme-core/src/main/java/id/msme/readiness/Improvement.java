package id.msme.readiness;

import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.text.Counted;
import java.util.Objects;

/**
 * An improvement of one fact.
 */
public final class Improvement {

    private final Measure from;
    private final Measure to;
    private final long cost;

    Improvement(Measure from, Measure to, long cost) {
        if (from.fact() != to.fact()) {
            throw new IllegalArgumentException("an improvement is of one fact; found "
                    + from.fact().member() + " and " + to.fact().member());
        }
        this.from = from;
        this.to = to;
        this.cost = cost;
    }

    /** {@return the fact and its present value} */
    public Measure from() {
        return from;
    }

    /** {@return the same fact and its improved value} */
    public Measure to() {
        return to;
    }

    /** {@return the cost, in points} */
    public long cost() {
        return cost;
    }

    /** {@return the fact that is improved} */
    public Fact fact() {
        return from.fact();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Improvement that && from.equals(that.from) && to.equals(that.to) && cost == that.cost;
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, cost);
    }

    /** {@return the fact and the cost, without a value, for example {@code recordedMonths improved for 20 points}} */
    @Override
    public String toString() {
        return fact().member() + " improved for " + Counted.of(cost, "point");
    }
}
