package id.msme.scoring;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.text.Millionths;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far a supply covers a demand: min(1, sum of supply / demand) × 100, and 100 where the demand is 0.
 *
 * <p>A part of the supply that is not known is anything from none to no limit; with the demand not known the score is 0 to 100.
 *
 * @param supply the facts that are added up, each a count of which more is better
 * @param demand the fact that they are measured against, a count
 */
public record RatioScoring(List<Fact> supply, Fact demand) implements Scoring {

    /**
     * Checks the facts.
     *
     * @param supply the facts that are added up
     * @param demand the fact that they are measured against
     * @throws IllegalArgumentException if there is no supply, a fact stands twice or one is not fit for its part
     */
    public RatioScoring {
        Supply.check(supply, demand);
        supply = List.copyOf(supply);
    }

    @Override
    public Set<Fact> facts() {
        var facts = EnumSet.copyOf(supply);
        facts.add(demand);
        return Collections.unmodifiableSet(facts);
    }

    @Override
    public long low(Facts facts) {
        long wanted = facts.value(demand);
        return wanted < 0 ? 0 : coverage(Supply.known(supply, facts), wanted);
    }

    @Override
    public long high(Facts facts) {
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
}
