package id.msme.scoring;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.text.Millionths;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The ratio of a supply to a demand: min(1, sum of the supply / demand) × 100, and 100 if the demand is 0.
 *
 * <p>An unknown part of the supply is anything from 0 upwards without limit. If the demand is unknown, the score is 0
 * to 100.
 *
 * @param supply the facts that are added up, each a count of which more is better
 * @param demand the fact that the sum has to reach, a count of which less is better
 */
public record RatioScoring(List<Fact> supply, Fact demand) implements Scoring {

    /** @throws IllegalArgumentException if the supply is empty, a fact occurs twice or a fact does not fit its part */
    public RatioScoring {
        requireNonNull(demand, "demand");
        supply = List.copyOf(requireNonNull(supply, "supply"));
        Supply.check(supply, demand);
    }

    @Override
    public Set<Fact> facts() {
        var facts = EnumSet.copyOf(supply);
        facts.add(demand);
        return Collections.unmodifiableSet(facts);
    }

    @Override
    public long lowMillionths(Facts facts) {
        long wanted = facts.value(demand);
        return wanted < 0 ? 0 : coverage(Supply.known(supply, facts), wanted);
    }

    @Override
    public long highMillionths(Facts facts) {
        long wanted = facts.value(demand);
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
