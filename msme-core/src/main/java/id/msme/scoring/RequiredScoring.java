package id.msme.scoring;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Another function where a fact reaches a minimum, and 0 where it does not: without a channel there is no market presence. While the
 * fact is not known the score is 0 up to that of the other function.
 *
 * @param fact a fact of which more is better
 * @param atLeast the minimum, in the unit of the fact
 * @param scoring the other function
 */
public record RequiredScoring(Fact fact, long atLeast, Scoring scoring) implements Scoring {

    /**
     * Checks the minimum.
     *
     * @param fact a fact of which more is better
     * @param atLeast the minimum
     * @param scoring the other function
     * @throws IllegalArgumentException if less of the fact is better, or the minimum is not in its range
     */
    public RequiredScoring {
        if (!fact.isMoreBetter() || !fact.includes(atLeast)) {
            throw new IllegalArgumentException(
                    "a minimum lies in the range of a fact of which more is better: " + fact + " " + atLeast);
        }
    }

    @Override
    public Set<Fact> facts() {
        var facts = EnumSet.of(fact);
        facts.addAll(scoring.facts());
        return Collections.unmodifiableSet(facts);
    }

    @Override
    public long low(Facts facts) {
        return facts.value(fact) < atLeast ? 0 : scoring.low(facts);
    }

    @Override
    public long high(Facts facts) {
        long value = facts.value(fact);
        return value >= 0 && value < atLeast ? 0 : scoring.high(facts);
    }

    @Override
    public boolean isMonotone() {
        return scoring.isMonotone();
    }
}
