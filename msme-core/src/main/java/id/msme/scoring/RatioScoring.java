package id.msme.scoring;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.text.Millionths;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The ratio of a supply to a demand: min(1, sum of the supply / demand) × 100, and 100 if the demand is 0.
 *
 * <p>An unknown part of the supply is anything from 0 upwards without limit. If the demand is unknown, the score is 0
 * to 100.
 */
public final class RatioScoring extends Scoring {

    private final List<Fact> supply;
    private final Fact demand;

    /**
     * Creates a ratio.
     *
     * @param supply the facts that are added up, each a count of which more is better
     * @param demand the fact that the sum has to reach, a count of which less is better
     * @throws IllegalArgumentException if the supply is empty, a fact occurs twice or a fact does not fit its part
     */
    public RatioScoring(List<Fact> supply, Fact demand) {
        this.demand = requireNonNull(demand, "demand");
        this.supply = List.copyOf(requireNonNull(supply, "supply"));
        Supply.check(this.supply, demand);
    }

    /** {@return the facts that are added up} */
    public List<Fact> supply() {
        return supply;
    }

    /** {@return the fact that the sum has to reach} */
    public Fact demand() {
        return demand;
    }

    @Override
    public Set<Fact> facts() {
        var facts = EnumSet.copyOf(supply);
        facts.add(demand);
        return Collections.unmodifiableSet(facts);
    }

    @Override
    long lowMillionths(Facts facts) {
        long wanted = FACTS.value(facts, demand);
        return wanted < 0 ? 0 : coverage(Supply.known(supply, facts), wanted);
    }

    @Override
    long highMillionths(Facts facts) {
        long wanted = FACTS.value(facts, demand);
        return wanted < 0 || !Supply.isComplete(supply, facts)
                ? Millionths.FULL_SCORE
                : coverage(Supply.known(supply, facts), wanted);
    }

    private static long coverage(long supplied, long wanted) {
        return supplied >= wanted
                ? Millionths.FULL_SCORE
                : Millionths.rounded(supplied * Millionths.FULL_SCORE, wanted);
    }

    @Override
    public boolean isMonotone() {
        return true;
    }

    /** {@return whether the other is a ratio of the same facts} */
    @Override
    public boolean equals(Object other) {
        return other instanceof RatioScoring that && demand == that.demand && supply.equals(that.supply);
    }

    @Override
    public int hashCode() {
        return Objects.hash(supply, demand);
    }

    /** {@return the ratio, for example {@code ratio of stock + monthlyCapacity to expectedMonthlyOrders}} */
    @Override
    public String toString() {
        return "ratio of " + Supply.text(supply) + " to " + demand.member();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        requireNonNull(visitor, "visitor");
        return visitor.visit(this);
    }
}
