package id.msme.scoring;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.text.Millionths;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The plain mean of other functions. Each part is rounded at six places before the mean is, so that the parts can be shown and add up.
 *
 * @param parts at least one
 */
public record MeanScoring(List<Scoring> parts) implements Scoring {

    /**
     * Checks the parts.
     *
     * @param parts at least one
     * @throws IllegalArgumentException if there is none
     */
    public MeanScoring {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a mean has at least one part");
        }
        parts = List.copyOf(parts);
    }

    @Override
    public Set<Fact> facts() {
        var facts = EnumSet.noneOf(Fact.class);
        parts.forEach(part -> facts.addAll(part.facts()));
        return Collections.unmodifiableSet(facts);
    }

    @Override
    public long low(Facts facts) {
        long sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            sum += parts.get(i).low(facts);
        }
        return Millionths.rounded(sum, parts.size());
    }

    @Override
    public long high(Facts facts) {
        long sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            sum += parts.get(i).high(facts);
        }
        return Millionths.rounded(sum, parts.size());
    }

    @Override
    public boolean isMonotone() {
        return parts.stream().allMatch(Scoring::isMonotone);
    }
}
