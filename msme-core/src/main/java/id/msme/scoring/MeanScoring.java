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
 * The arithmetic mean of other functions. Each part is rounded to six decimal places before the mean is, so that the
 * parts shown add up.
 */
public final class MeanScoring extends Scoring {

    private final List<Scoring> parts;

    /**
     * Creates a mean.
     *
     * @param parts at least one function
     * @throws IllegalArgumentException if there is no part
     */
    public MeanScoring(List<Scoring> parts) {
        requireNonNull(parts, "parts");
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a mean has at least one part");
        }
        this.parts = List.copyOf(parts);
    }

    /** {@return the functions, in the order given} */
    public List<Scoring> parts() {
        return parts;
    }

    @Override
    public Set<Fact> facts() {
        var facts = EnumSet.noneOf(Fact.class);
        parts.forEach(part -> facts.addAll(part.facts()));
        return Collections.unmodifiableSet(facts);
    }

    @Override
    long lowMillionths(Facts facts) {
        long sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            sum += parts.get(i).lowMillionths(facts);
        }
        return Millionths.rounded(sum, parts.size());
    }

    @Override
    long highMillionths(Facts facts) {
        long sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            sum += parts.get(i).highMillionths(facts);
        }
        return Millionths.rounded(sum, parts.size());
    }

    @Override
    public boolean isMonotone() {
        return parts.stream().allMatch(Scoring::isMonotone);
    }

    /** {@return whether the other is a mean of the same functions} */
    @Override
    public boolean equals(Object other) {
        return other instanceof MeanScoring that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** {@return the parts, for example {@code mean of [line RISING […], …]}} */
    @Override
    public String toString() {
        return "mean of " + parts;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        requireNonNull(visitor, "visitor");
        return visitor.visit(this);
    }
}
